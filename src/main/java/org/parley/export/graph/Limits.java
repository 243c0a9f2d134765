package org.parley.export.graph;

import java.time.Duration;

/**
 * How much a graph may hold and how long it may take to find.
 *
 * @param edges the most edges
 */
public record Limits(long edges, Duration time) {
    /** For somebody who exports from a store of their own. */
    public static final Limits NONE = new Limits(Long.MAX_VALUE, Duration.ofDays(365));

    public Limits {
        if (edges < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(
                    "A graph needs an edge and some time: got %d, %s".formatted(edges, time));
        }
    }

    /** Refuses a graph with more edges. */
    void check(long found) {
        if (found > edges) {
            throw GraphException.tooLarge(edges);
        }
    }
}
