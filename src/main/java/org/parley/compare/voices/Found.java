package org.parley.compare.voices;

import java.util.Set;
import org.parley.model.annotation.Divergence;
import org.parley.model.comparison.Claim;
import org.parley.model.vocabulary.DivergenceKind;

/**
 * Two claims of two sides that differ.
 *
 * @param left the one that denies, or tells less
 * @param rule what found it
 */
record Found(Claim left, Claim right, DivergenceKind kind, String note, String rule) {
    Set<String> records() {
        return Set.of(left.id(), right.id());
    }

    Divergence divergence() {
        return new Divergence(left.id(), right.id(), kind, note, rule);
    }
}
