package org.parley.rdf.comparison;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparison.Relation;
import org.parley.model.comparison.Contrast;

/**
 * A contrast together with the accounts it was found in.
 *
 * @param sure whether it is a finding; otherwise one for a person to decide
 */
record Finding(
        StoredAccount left, StoredAccount right, Account leftText, Account rightText, Contrast contrast, boolean sure) {
    /** Whether both accounts speak. */
    boolean isShared() {
        return contrast.relation() != Relation.onlyA && contrast.relation() != Relation.onlyB;
    }

    /** Whether some words of it are known from citations alone. */
    boolean isAsCited() {
        return !leftText.held() || !rightText.held();
    }

    static List<String> measures(List<Claim> claims) {
        return claims.stream()
                .map(Claim::measure)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    List<String> leftMeasures() {
        return measures(contrast.left());
    }

    List<String> rightMeasures() {
        return measures(contrast.right());
    }

    List<String> measures() {
        return Stream.concat(leftMeasures().stream(), rightMeasures().stream())
                .distinct()
                .toList();
    }
}
