package org.parley.compare;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.compare.match.Likeness;
import org.parley.compare.match.Match;
import org.parley.compare.match.MeasureTypes;
import org.parley.compare.match.Point;
import org.parley.compare.match.Sides;
import org.parley.compare.relation.Relations;
import org.parley.compare.relation.Sentences;
import org.parley.compare.relation.Stand;
import org.parley.compare.relation.Wording;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Candidate;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparison.Relation;
import org.parley.model.comparison.Contrast;

/** What the matched points of two accounts come to. */
final class Findings {
    private static final int LONGEST_LABEL = 90;

    private final Likeness likeness;
    private final Relations relations;
    private final Sides sides;
    private final Sentences sentences;

    Findings(Account left, Account right, Likeness likeness, Relations relations, Sides sides, MeasureTypes types) {
        this.likeness = likeness;
        this.relations = relations;
        this.sides = sides;
        this.sentences = new Sentences(left, right, types);
    }

    Contrast contrast(Match match) {
        Point left = match.left();
        Point right = match.right();
        if (left != null && right != null) {
            Stand stand = relations.of(left, right, sides);
            List<String> reasons = likeness.reasons(left, right);
            return contrast(match, label(left), stand.relation(), reasons, sentences.joined(left, right, stand));
        }
        Point point = Objects.requireNonNull(left == null ? right : left);
        Relation relation = left == null ? Relation.onlyB : Relation.onlyA;
        return contrast(match, label(point), relation, List.of(), sentences.alone(point, relation));
    }

    Candidate candidate(Match match) {
        Point left = Objects.requireNonNull(match.left());
        Point right = Objects.requireNonNull(match.right());
        return new Candidate(left.claims(), right.claims(), match.score(), likeness.reasons(left, right));
    }

    private static Contrast contrast(
            Match match, String label, Relation relation, List<String> reasons, String sentence) {
        return new Contrast(
                label, claims(match.left()), claims(match.right()), relation, match.score(), reasons, sentence);
    }

    private static List<Claim> claims(@Nullable Point point) {
        return point == null ? List.of() : point.claims();
    }

    private static String label(Point point) {
        Claim leading = point.leading();
        return Wording.shortened(leading == null ? point.claims().getFirst().text() : leading.label(), LONGEST_LABEL);
    }
}
