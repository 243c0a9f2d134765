package org.parley.model.comparison;

import java.util.List;

/**
 * How two accounts stand to each other on one measure or point.
 *
 * @param label the point in a few words
 * @param left claims of the first account; empty where it is silent
 * @param right claims of the second account
 * @param relation how they stand to each other
 * @param score how alike the two sides are, from 0 to 1; 1 where one side is silent
 * @param reasons what speaks for taking both sides for one point, such as "same type", "energy, infrastructure"
 * @param sentence the finding for a person, with the words of both sides
 */
public record Contrast(
        String label,
        List<Claim> left,
        List<Claim> right,
        Comparison.Relation relation,
        double score,
        List<String> reasons,
        String sentence) {
    public Contrast {
        if (left.isEmpty() && right.isEmpty()) {
            throw new IllegalArgumentException("A contrast has a side that speaks");
        }
        left = List.copyOf(left);
        right = List.copyOf(right);
        reasons = List.copyOf(reasons);
    }
}
