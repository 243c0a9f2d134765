package org.parley.compare;

import java.util.Objects;
import org.parley.compare.words.Rarity;
import org.parley.model.Claim;
import org.parley.model.Comparison.Relation;

/** How two accounts stand to each other on one point that both speak of. */
final class Relations {
    private final Likeness likeness;
    private final MeasureTypes types;

    Relations(Likeness likeness, MeasureTypes types, Rarity rarity) {
        this.likeness = likeness;
        this.types = types;
    }

    Relation of(Point left, Point right) {
        Claim one = left.leading();
        Claim other = right.leading();
        if (one == null || other == null) {
            return Relation.both;
        }
        Standing leftStanding = Standing.of(one);
        Standing rightStanding = Standing.of(other);
        if (opposed(leftStanding, rightStanding) || sidesOppose(left, right, leftStanding, rightStanding)) {
            return Relation.contradicts;
        }
        if (one.duration() != null && other.duration() != null && !one.duration().equals(other.duration())) {
            return Relation.contradicts;
        }
        if ((one.duration() == null) != (other.duration() == null)) {
            return one.duration() == null ? Relation.narrowerInB : Relation.narrowerInA;
        }
        String leftType = Objects.requireNonNull(one.type());
        String rightType = Objects.requireNonNull(other.type());
        if (types.isNarrower(leftType, rightType)) {
            return Relation.narrowerInA;
        }
        return types.isNarrower(rightType, leftType) ? Relation.narrowerInB : Relation.both;
    }

    private static boolean opposed(Standing one, Standing other) {
        if (one == other) {
            return false;
        }
        return one == Standing.refused
                || other == Standing.refused
                || (one == Standing.settled && (other == Standing.wished || other == Standing.open))
                || (other == Standing.settled && (one == Standing.wished || one == Standing.open));
    }

    private boolean sidesOppose(Point left, Point right, Standing one, Standing other) {
        return one == Standing.wished
                && other == Standing.wished
                && likeness.sides(left).stream().noneMatch(likeness.sides(right)::contains);
    }
}
