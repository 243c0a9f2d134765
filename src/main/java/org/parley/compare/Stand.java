package org.parley.compare;

import java.util.List;
import org.parley.model.Comparison.Relation;

/**
 * How two sides stand to each other, and what that rests on.
 *
 * @param grounds at least one, the weightiest first
 */
record Stand(Relation relation, List<Ground> grounds) {
    Stand {
        grounds = List.copyOf(grounds);
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("A relation rests on something: " + relation);
        }
    }

    static Stand contradicting(Ground ground) {
        return new Stand(Relation.contradicts, List.of(ground));
    }
}
