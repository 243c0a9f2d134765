package org.parley.annotate;

import java.util.Optional;

/** Tokens of a passage, from one index to another, end-exclusive, never empty. */
public record Range(int from, int to) {
    public Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("A range must hold a token: got [%d, %d)".formatted(from, to));
        }
    }

    /** The tokens between two indices, or nothing where there are none. */
    public static Optional<Range> between(int from, int to) {
        return to > from ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    public boolean covers(int token) {
        return from <= token && token < to;
    }
}
