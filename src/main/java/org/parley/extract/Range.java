package org.parley.extract;

import java.util.Optional;

/** Tokens of a passage, from one index to another, end-exclusive, never empty. */
record Range(int from, int to) {
    Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("A range must hold a token: got [%d, %d)".formatted(from, to));
        }
    }

    /** The tokens between two indices, or nothing where there are none. */
    static Optional<Range> between(int from, int to) {
        return to > from ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }
}
