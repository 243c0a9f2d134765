package org.parley.compare.match;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How alike the points of two accounts are, each with each. What two points have in common tells more where no other is
 * as near, and where no other measure of either account is of their type.
 */
final class Likenesses {
    private static final String OTHER = "other";

    private final List<List<Map<Feature, Double>>> features;
    private final Likeness likeness;

    Likenesses(List<Point> left, List<Point> right, Likeness likeness) {
        this.likeness = likeness;
        features = left.stream()
                .map(one -> right.stream()
                        .map(other -> likeness.features(one, other))
                        .toList())
                .toList();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                Map<Feature, Double> pair = features.get(i).get(j);
                pair.put(Feature.sole, sole(left.get(i), right.get(j), left, right));
                pair.put(Feature.nearest, isNearest(i, j) ? 1.0 : 0);
            }
        }
    }

    /** How likely each pair is one point. */
    double[][] scores() {
        return features.stream()
                .map(row -> row.stream().mapToDouble(likeness::of).toArray())
                .toArray(double[][]::new);
    }

    /** What the points of a row and a column have in common. */
    Map<Feature, Double> features(int row, int column) {
        return features.get(row).get(column);
    }

    private boolean isNearest(int row, int column) {
        double near = nearness(features(row, column));
        return near > 0
                && Stream.concat(features.get(row).stream(), features.stream().map(each -> each.get(column)))
                        .allMatch(each -> nearness(each) <= near);
    }

    private static double nearness(Map<Feature, Double> pair) {
        return pair.getOrDefault(Feature.words, 0.0) + pair.getOrDefault(Feature.topic, 0.0);
    }

    /** 1 where both are of one type and no other measures are, less where there are more to choose from. */
    private static double sole(Point one, Point other, List<Point> left, List<Point> right) {
        return one.types().stream()
                .filter(type -> !type.equals(OTHER) && other.types().contains(type))
                .mapToDouble(type -> 1 / Math.sqrt((double) count(left, type) * count(right, type)))
                .max()
                .orElse(0);
    }

    private static long count(Collection<Point> points, String type) {
        return points.stream().filter(point -> point.types().contains(type)).count();
    }
}
