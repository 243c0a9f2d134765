package org.parley.rdf.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Events found to be one, in order of their names. */
record EventGroup(List<NamedEvent> events) {
    EventGroup {
        events = events.stream().sorted(Comparator.comparing(NamedEvent::name)).toList();
    }

    static EventGroup of(Collection<EventGroup> groups) {
        return new EventGroup(
                groups.stream().flatMap(group -> group.events.stream()).toList());
    }

    String firstName() {
        return events.getFirst().name();
    }

    boolean isDated() {
        return days().findAny().isPresent();
    }

    LocalDate firstDay() {
        return days().min(Comparator.naturalOrder()).orElseThrow();
    }

    boolean all(EventGroup other, BiPredicate<NamedEvent, NamedEvent> test) {
        return events.stream().allMatch(one -> other.events.stream().allMatch(two -> test.test(one, two)));
    }

    boolean any(EventGroup other, BiPredicate<NamedEvent, NamedEvent> test) {
        return events.stream().anyMatch(one -> other.events.stream().anyMatch(two -> test.test(one, two)));
    }

    /** The name that most documents use; one that any document can give, and one with a day, before others. */
    String bestName(Comparator<NamedEvent> sharedFirst) {
        return events.stream()
                .min(sharedFirst
                        .thenComparing(event -> event.day() == null)
                        .thenComparing(event -> -event.documents().size())
                        .thenComparing(NamedEvent::name))
                .map(NamedEvent::name)
                .orElseThrow();
    }

    private Stream<LocalDate> days() {
        return events.stream().map(NamedEvent::day).filter(Objects::nonNull);
    }
}
