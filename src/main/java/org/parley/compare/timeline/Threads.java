package org.parley.compare.timeline;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.compare.MeasureTypes;
import org.parley.compare.words.Rarity;
import org.parley.compare.words.TermReader;
import org.parley.compare.words.Terms;
import org.parley.compare.words.Terms.Kind;

/** Finds out which measures of several events are one. Loads its lexicons once; free to share between threads. */
public final class Threads {
    private static final double ONE_MEASURE = 0.5;

    private final TermReader reader = new TermReader();
    private final MeasureTypes types = MeasureTypes.standard();

    /** Those of some measures that are one with some of a thread. */
    public List<Worded> joining(Collection<Worded> thread, Collection<Worded> others) {
        var measures = new Measures(thread, others);
        return others.stream()
                .filter(other -> thread.stream().anyMatch(one -> measures.areOne(one, other)))
                .toList();
    }

    /** Puts measures together that are one with the first of each thread, and so on with what is left. */
    public List<List<Worded>> of(Collection<Worded> all) {
        var measures = new Measures(all, List.of());
        Set<Worded> left = new LinkedHashSet<>(all);
        List<List<Worded>> threads = new ArrayList<>();
        while (!left.isEmpty()) {
            Worded first = left.iterator().next();
            List<Worded> thread = left.stream()
                    .filter(other -> other.equals(first) || measures.areOne(first, other))
                    .toList();
            threads.add(thread);
            thread.forEach(left::remove);
        }
        return threads;
    }

    /** Some measures, with what they speak of and how rare that is among them. */
    private final class Measures {
        private final Map<String, Terms> topics;
        private final Rarity rarity;

        Measures(Collection<Worded> some, Collection<Worded> more) {
            topics = Stream.concat(some.stream(), more.stream())
                    .collect(toMap(Worded::measure, measure -> topic(measure), (one, same) -> one));
            rarity = new Rarity(topics.values());
        }

        boolean areOne(Worded one, Worded other) {
            return (one.type().equals(other.type())
                            || types.isNarrower(one.type(), other.type())
                            || types.isNarrower(other.type(), one.type()))
                    && one.sharesSides(other)
                    && likeness(one, other) >= ONE_MEASURE;
        }

        private double likeness(Worded one, Worded other) {
            return rarity.likeness(
                    topics.getOrDefault(one.measure(), Terms.NONE), topics.getOrDefault(other.measure(), Terms.NONE));
        }
    }

    /** What a measure speaks of, but for states: each account words them in its own way, and sides are compared apart. */
    private Terms topic(Worded measure) {
        Terms all = Terms.all(measure.texts().stream().map(reader::read).toList());
        all.own().keySet().removeIf(term -> term.kind() == Kind.state);
        return all;
    }
}
