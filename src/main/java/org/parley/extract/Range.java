package org.parley.extract;

/** Tokens of a passage, from one index to another, end-exclusive, never empty. */
record Range(int from, int to) {
    Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("A range must hold a token: got [%d, %d)".formatted(from, to));
        }
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }
}
