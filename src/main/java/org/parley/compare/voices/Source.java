package org.parley.compare.voices;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who tells something.
 *
 * @param sides the states or bodies it is told for; the source's own words where it is known only by them
 * @param label how a sentence calls what it tells: "Kremlin readout"
 * @param about id of the event of which it is a readout; null where it is none
 */
record Source(
        SortedSet<String> sides, String label, @Nullable String about) {
    Source {
        if (sides.isEmpty()) {
            throw new IllegalArgumentException("A source speaks for somebody: " + label);
        }
    }

    /** Whether it speaks for nobody for whom the other does, and is not called by one name with it: "the Diallo campaign". */
    boolean isApartFrom(Source other) {
        return Collections.disjoint(sides, other.sides) && Collections.disjoint(names(sides), names(other.sides));
    }

    private static Set<String> names(Set<String> sides) {
        return sides.stream()
                .flatMap(side -> Stream.of(side.split("[^\\p{L}]+")))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .collect(Collectors.toSet());
    }

    /** Whether it is a readout of an event of which the other is another side's. */
    boolean isCounterpartOf(Source other) {
        return about != null && about.equals(other.about) && isApartFrom(other);
    }
}
