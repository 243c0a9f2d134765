package org.parley.export.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the graph is wanted.
 *
 * @param around the IRI or the name of the thing in the middle; null for the whole
 * @param depth how many edges away from it one may go
 * @param from the first day that counts, or null for no bound
 * @param to the last day that counts, or null for no bound
 */
public record Selection(
        @Nullable String around,
        int depth,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** How far one goes unless told otherwise. */
    public static final int USUAL_DEPTH = 1;

    /** Everything. */
    public static final Selection WHOLE = new Selection(null, USUAL_DEPTH, null, null);

    public Selection {
        if (depth < 1) {
            throw new IllegalArgumentException("A depth is 1 or more: got %d".formatted(depth));
        }
        if (around != null && around.isBlank()) {
            throw new IllegalArgumentException("Around what? Give an IRI or a name");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A period ends no earlier than it begins: got %s to %s".formatted(from, to));
        }
    }

    public boolean isWhole() {
        return equals(WHOLE);
    }

    /** Whether a day lies in the period. Where there is a period, nothing without a date does. */
    boolean holds(@Nullable LocalDate day) {
        if (day == null) {
            return from == null && to == null;
        }
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
