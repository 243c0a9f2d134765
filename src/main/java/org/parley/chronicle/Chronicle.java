package org.parley.chronicle;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.compare.timeline.Timeline;
import org.parley.model.comparison.Comparing;
import org.parley.store.Source;

/** The door of this room: what a store tells of events, measures and those who take part in them. */
public final class Chronicle {
    private final Inquiry inquiry;
    private final Measures measures;

    public Chronicle(Source source) {
        this.inquiry = new Inquiry(source);
        this.measures = new Measures(inquiry);
    }

    /** All events, in order of days. */
    public List<Happening> events() {
        return new Happenings(inquiry).all();
    }

    /** The events that an IRI or some words mean: all words are in the event's name. */
    public List<Happening> events(String words) {
        List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).split("\\s+"));
        return events().stream()
                .filter(event -> event.event().equals(words)
                        || wanted.stream().allMatch(event.label().toLowerCase(Locale.ROOT)::contains))
                .toList();
    }

    /** The one event that an IRI or some words mean. */
    public Happening event(String words) {
        List<Happening> meant = events(words);
        List<Named> names = meant.stream()
                .map(event -> new Named(event.label(), List.of(event.event())))
                .toList();
        return meant.get(names.indexOf(Choice.one(names, "event", words)));
    }

    /**
     * The events of some days: all of them, or those that words mean. If an IRI or some words mean an actor, these are the
     * events it took part in, or else the one event they mean.
     */
    public List<Happening> eventsAround(@Nullable String words, @Nullable LocalDate since, @Nullable LocalDate until) {
        return (words == null ? events() : eventsAround(words))
                .stream().filter(event -> event.isWithin(since, until)).toList();
    }

    private List<Happening> eventsAround(String words) {
        List<Named> actors = actors(words);
        boolean isActor =
                actors.size() == 1 || !actors.isEmpty() && events(words).isEmpty();
        return isActor ? eventsOf(Choice.one(actors, "actor", words)) : List.of(event(words));
    }

    /** The events in which some actors took part, or who acts for them. */
    public List<Happening> eventsOf(Named actor) {
        Set<String> attended = inquiry.about("attended.rq", actor.iris()).stream()
                .map(row -> row.get("event"))
                .collect(toSet());
        return events().stream()
                .filter(event -> attended.contains(event.event()))
                .toList();
    }

    /** Those a name or an IRI may mean: none, one, or several to choose from. */
    public List<Named> actors(String words) {
        return new Actors(inquiry).meant(words);
    }

    /** The threads of measures that a few words or an IRI may mean: none, one, or several to choose from. */
    public List<Named> measures(String words) {
        return measures.meant(words);
    }

    /** What became of the measures in which an actor, or who acts for it, has a part; one course for each thread. */
    public List<Timeline> courses(Named actor) {
        return measures.of(actor);
    }

    /** What became of a thread of measures, in whatever event. */
    public Timeline course(Named thread) {
        return measures.timeline(thread);
    }

    /** How the accounts of an event compare, pair by pair; the most telling pair first. */
    public List<Comparing> comparisons(Happening event) {
        return new Comparisons(inquiry).of(event.event());
    }

    /** All accounts of an event against all measures; empty for what is no event. */
    public Matrix matrix(String event) {
        return new Matrices(inquiry).of(event);
    }
}
