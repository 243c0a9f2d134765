package org.parley.rdf.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event under the name that some documents give it, with all that they say of it.
 *
 * @param documents those that give it this name
 * @param delegates persons who took part, by the side they acted for
 * @param toldOn the days on which the documents were given out
 */
record NamedEvent(
        String name,
        @Nullable String key,
        @Nullable LocalDate day,
        Set<String> documents,
        Map<String, Set<String>> delegates,
        List<LocalDate> toldOn) {
    static NamedEvent of(String name, Collection<EventMention> mentions) {
        Set<String> documents = new HashSet<>();
        Map<String, Set<String>> delegates = new TreeMap<>();
        for (EventMention mention : mentions) {
            documents.add(mention.document());
            for (String delegate : mention.delegates()) {
                String[] sideAndPerson = delegate.split("/", 2);
                delegates
                        .computeIfAbsent(sideAndPerson[0], side -> new HashSet<>())
                        .add(sideAndPerson[1]);
            }
        }
        Stream<String> keys = mentions.stream().flatMap(mention -> Stream.ofNullable(mention.key()));
        Stream<LocalDate> days = mentions.stream().flatMap(mention -> Stream.ofNullable(mention.day()));
        return new NamedEvent(
                name,
                least(keys),
                least(days),
                documents,
                delegates,
                mentions.stream()
                        .flatMap(mention -> Stream.ofNullable(mention.toldOn()))
                        .toList());
    }

    /** Whether nothing that both say of those who took part speaks against their being one event. */
    boolean fits(NamedEvent other) {
        return Objects.equals(key, other.key)
                && Collections.disjoint(documents, other.documents)
                && delegates.entrySet().stream().allMatch(side -> {
                    Set<String> others = other.delegates.get(side.getKey());
                    return others == null || !Collections.disjoint(side.getValue(), others);
                });
    }

    /** Whether both name some person. */
    boolean sharesADelegate(NamedEvent other) {
        return delegates.entrySet().stream()
                .anyMatch(side ->
                        !Collections.disjoint(side.getValue(), other.delegates.getOrDefault(side.getKey(), Set.of())));
    }

    /** Days between two dated events. */
    long daysFrom(NamedEvent other) {
        return Math.abs(ChronoUnit.DAYS.between(Objects.requireNonNull(day), Objects.requireNonNull(other.day)));
    }

    private static <T extends Comparable<? super T>> @Nullable T least(Stream<T> values) {
        return values.min(Comparator.naturalOrder()).orElse(null);
    }
}
