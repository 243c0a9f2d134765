package org.parley.chronicle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.vocabulary.EventType;

/**
 * An event, with how much there is on it.
 *
 * @param event its IRI
 * @param held how many of its accounts are at hand in full
 * @param cited how many are known only from others
 * @param contrasts how many points there are on which two of its accounts agree or differ
 */
public record Happening(
        String event,
        String label,
        @Nullable LocalDate date,
        EventType kind,
        List<String> participants,
        int held,
        int cited,
        int contrasts) {
    /** The order of days; undated events come last. */
    public static final Comparator<Happening> BY_DAY = Comparator.comparing(
                    Happening::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Happening::label)
            .thenComparing(Happening::event);

    /** The order of how much comparison tells of them: the richest first. */
    public static final Comparator<Happening> RICHEST = Comparator.comparingInt(Happening::contrasts)
            .thenComparingInt(happening -> happening.held() + happening.cited())
            .reversed()
            .thenComparing(BY_DAY);

    public Happening {
        participants = List.copyOf(participants);
    }

    /** Whether it was on some day from one to another; where either is given, an event without a day is within neither. */
    public boolean isWithin(@Nullable LocalDate since, @Nullable LocalDate until) {
        return date == null
                ? since == null && until == null
                : (since == null || !date.isBefore(since)) && (until == null || !date.isAfter(until));
    }
}
