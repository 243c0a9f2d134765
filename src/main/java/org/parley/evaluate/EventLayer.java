package org.parley.evaluate;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.parley.evaluate.likeness.Identities;
import org.parley.evaluate.likeness.Matching;
import org.parley.evaluate.likeness.Overlap;
import org.parley.model.annotation.Event;
import org.parley.model.vocabulary.EventType;

/**
 * Compares events. Two are alike where they are of one type and share a participant or, where gold names none, a
 * mention. The loose figure takes gatherings of every kind for one type.
 */
final class EventLayer {
    private static final Set<EventType> GATHERINGS =
            EnumSet.of(EventType.Meeting, EventType.Talks, EventType.Summit, EventType.Visit);

    private final List<Event> gold;
    private final List<Event> predicted;
    private final Identities actors;

    EventLayer(List<Event> gold, List<Event> predicted, Identities actors) {
        this.gold = gold;
        this.predicted = predicted;
        this.actors = actors;
    }

    /** Matches the events, counts, and gives for each predicted event the gold one, loosely. */
    Map<String, String> compare(Tally tally) {
        Matching<Event> strict = matching((a, b) -> a == b);
        Matching<Event> loose = matching((a, b) -> a == b || (GATHERINGS.contains(a) && GATHERINGS.contains(b)));
        tally.records(gold.size(), predicted.size(), strict.size());
        tally.count("looseF1", gold.size(), predicted.size(), loose.size());
        for (Matching.Match<Event> match : strict.matches()) {
            Event event = match.gold();
            if (event.date() != null) {
                tally.check("dateAcc", event.date().equals(match.predicted().date()));
            }
            tally.count(
                    "participantF1",
                    participants(event),
                    actors.gold(match.predicted().participants()));
        }
        return loose.goldIds(Event::id);
    }

    private Matching<Event> matching(BiPredicate<EventType, EventType> sameType) {
        return Matching.of(gold, predicted, (a, b) -> sameType.test(a.type(), b.type()) ? likeness(a, b) : 0);
    }

    private double likeness(Event event, Event other) {
        Set<String> common = participants(event);
        common.retainAll(actors.gold(other.participants()));
        int mentions = Overlap.meeting(event.mentions(), other.mentions());
        boolean alike = !common.isEmpty() || (event.participants().isEmpty() && mentions > 0);
        return alike ? common.size() + mentions + (Objects.equals(event.date(), other.date()) ? 2 : 0) : 0;
    }

    private static Set<String> participants(Event event) {
        return new HashSet<>(event.participants());
    }
}
