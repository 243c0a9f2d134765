package org.parley.rdf.joining;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a change of documents or judgements may have bearing on.
 *
 * @param events the events that the documents speak of, under the IRIs these bear now
 * @param names the IRIs that the events would bear if only these documents spoke of them
 * @param keys sorts and sides of these events: see {@link org.parley.rdf.Parley#meetingKey}
 * @param anew those of the events of which no earlier finding holds
 */
public record Touched(Set<String> events, Set<String> names, Set<String> keys, Set<String> anew) {
    /** Nothing at all. */
    public static final Touched NOTHING = new Touched(Set.of(), Set.of(), Set.of(), Set.of());

    public Touched {
        events = Set.copyOf(events);
        names = Set.copyOf(names);
        keys = Set.copyOf(keys);
        anew = Set.copyOf(anew);
    }

    /** Both together. */
    public Touched and(Touched other) {
        return new Touched(
                both(events, other.events), both(names, other.names), both(keys, other.keys), both(anew, other.anew));
    }

    public static Touched by(Iterable<EventMention> mentions) {
        Set<String> events = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        Set<String> keys = new TreeSet<>();
        for (EventMention mention : mentions) {
            events.add(mention.event());
            names.add(mention.name());
            if (mention.key() != null) {
                keys.add(mention.key());
            }
        }
        return new Touched(events, names, keys, Set.of());
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }
}
