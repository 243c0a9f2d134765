package org.parley.compare.match;

import org.jspecify.annotations.Nullable;

/**
 * A point of both accounts, or of one where the other is silent.
 *
 * @param score how alike both sides are; 1 where one is silent
 */
public record Match(@Nullable Point left, @Nullable Point right, double score) {
    public Match {
        if (left == null && right == null) {
            throw new IllegalArgumentException("A match has a side that speaks");
        }
    }
}
