package org.parley.compare.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which points of two accounts are one. First whole points are matched, one to one. Then each that is left over may go
 * with one of several things that a point of the other account says.
 */
public final class Matching {
    private static final double ONE_POINT = 0.3;
    private static final double PART_OF_ONE = 0.4;
    private static final double PERHAPS_ONE = 0.15;

    private final List<Point> left;
    private final List<Point> right;
    private final Likeness likeness;
    private final List<Match> joined = new ArrayList<>();
    private final List<Match> candidates = new ArrayList<>();
    private final Set<Point> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Matches points.
     *
     * @param leftParts the several things that points of the first account say, each as a point
     */
    public Matching(
            List<Point> left, List<Point> right, List<Point> leftParts, List<Point> rightParts, Likeness likeness) {
        this.left = left;
        this.right = right;
        this.likeness = likeness;
        join(left, right, ONE_POINT);
        join(leftOver(left), rightParts, PART_OF_ONE);
        join(leftParts, leftOver(right), PART_OF_ONE);
    }

    private List<Point> leftOver(List<Point> points) {
        return points.stream().filter(point -> !taken.contains(point)).toList();
    }

    private void join(List<Point> some, List<Point> others, double threshold) {
        double[][] scores = new Likenesses(some, others, likeness).scores();
        int[] partners = Assignment.of(above(threshold, scores));
        for (int i = 0; i < partners.length; i++) {
            for (int j = 0; j < others.size(); j++) {
                var match = new Match(some.get(i), others.get(j), scores[i][j]);
                if (partners[i] == j) {
                    joined.add(match);
                    taken.add(some.get(i));
                    taken.add(others.get(j));
                } else if (threshold == ONE_POINT && scores[i][j] >= PERHAPS_ONE) {
                    candidates.add(match);
                }
            }
        }
    }

    private static double[][] above(double threshold, double[][] scores) {
        double[][] above = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            double[] row = scores[i];
            above[i] = IntStream.range(0, row.length)
                    .mapToDouble(j -> row[j] >= threshold ? row[j] : 0)
                    .toArray();
        }
        return above;
    }

    /** Every point of either account, in the order in which the first tells them, then those of the second alone. */
    public List<Match> matches() {
        List<Match> all = new ArrayList<>(joined);
        leftOver(left).forEach(point -> all.add(new Match(point, null, 1)));
        leftOver(right).forEach(point -> all.add(new Match(null, point, 1)));
        all.sort(Comparator.comparingInt(Matching::order));
        return all;
    }

    private static int order(Match match) {
        Point point = match.left();
        return point == null ? Integer.MAX_VALUE : point.first();
    }

    /** Pairs that are somewhat alike, but not joined, the most alike first. */
    public List<Match> candidates() {
        candidates.sort(Comparator.comparingDouble(match -> -match.score()));
        return candidates;
    }
}
