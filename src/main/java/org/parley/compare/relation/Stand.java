package org.parley.compare.relation;

import java.util.List;
import org.parley.model.comparison.Comparison.Relation;

/**
 * How two sides stand to each other, and what that rests on.
 *
 * @param grounds at least one, the weightiest first
 */
public record Stand(Relation relation, List<Ground> grounds) {
    public Stand {
        grounds = List.copyOf(grounds);
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("A relation rests on something: " + relation);
        }
    }

    public static Stand contradicting(Ground ground) {
        return new Stand(Relation.contradicts, List.of(ground));
    }

    /** One side tells of less: the first, or else the second. */
    public static Stand narrower(boolean first, List<Ground> grounds) {
        return new Stand(first ? Relation.narrowerInA : Relation.narrowerInB, grounds);
    }
}
