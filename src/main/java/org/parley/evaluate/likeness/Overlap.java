package org.parley.evaluate.likeness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Span;

/** How much spans of one text have in common. */
public final class Overlap {
    private static final double OF_UNION = 0.2;
    private static final double CLAUSE_OF_UNION = 0.1;

    /** How many characters two spans share. */
    private static int characters(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    /** Whether they share a fifth of what they cover together, so that a span over a whole page meets nothing. */
    public static boolean meets(@Nullable Span a, @Nullable Span b) {
        return a != null && b != null && sharesOfUnion(a, b, OF_UNION);
    }

    /** Whether both meet, or neither is there. */
    public static boolean agrees(@Nullable Span gold, @Nullable Span predicted) {
        return gold == null ? predicted == null : meets(gold, predicted);
    }

    /** How many of the one meet any of the other. */
    public static int meeting(List<Span> some, List<Span> others) {
        return (int) some.stream()
                .filter(one -> others.stream().anyMatch(other -> meets(one, other)))
                .count();
    }

    /** What two clauses share, of the shorter one's length; nought where it is under a tenth of what they cover together. */
    public static double ofShorterClause(Span a, Span b) {
        int shorter = Math.min(a.end() - a.start(), b.end() - b.start());
        return sharesOfUnion(a, b, CLAUSE_OF_UNION) ? (double) characters(a, b) / shorter : 0;
    }

    private static boolean sharesOfUnion(Span a, Span b, double share) {
        int union = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
        int shared = characters(a, b);
        return shared > 0 && shared >= share * union;
    }

    private Overlap() {}
}
