package org.parley.model.comparison;

import java.util.List;

/**
 * Two accounts set side by side.
 *
 * @param contrasts every point of either account, in the order in which the first tells them, then those of the second alone
 * @param candidates points that may be one, for a person to join
 */
public record Comparing(Account left, Account right, List<Contrast> contrasts, List<Candidate> candidates) {
    public Comparing {
        contrasts = List.copyOf(contrasts);
        candidates = List.copyOf(candidates);
    }
}
