package org.parley.model.comparison;

import java.util.List;

/**
 * Two points, one of each account, that are somewhat alike, but not enough to be taken for one.
 *
 * @param score how alike they are, from 0 to 1
 * @param reasons what speaks for joining them
 */
public record Candidate(List<Claim> left, List<Claim> right, double score, List<String> reasons) {
    public Candidate {
        left = List.copyOf(left);
        right = List.copyOf(right);
        reasons = List.copyOf(reasons);
    }
}
