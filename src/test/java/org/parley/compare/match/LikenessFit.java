package org.parley.compare.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.annotate.WordReader;
import org.parley.compare.Accounts;
import org.parley.compare.words.Rarity;
import org.parley.compare.words.TermReader;
import org.parley.model.annotation.AnnotationJson;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparison;
import org.parley.model.comparison.Comparison.Topic;

/**
 * Fits the weights of lexicon/likeness.tsv to folders of gold pairs, and tells how well weights do on a pair that they were
 * not fitted to. Features whose weight in the file is 0, and the quotation, which the pairs hardly show, are left out.
 */
final class LikenessFit {
    private static final double SHRINK = 0.5;
    private static final double STEP = 0.02;
    private static final int ROUNDS = 1000;
    private static final double THRESHOLD = 0.3;

    private record Example(String pair, Map<Feature, Double> features, boolean one) {}

    private final TermReader reader = new TermReader(WordReader.standard());
    private final List<Example> across = new ArrayList<>();
    private final List<Example> within = new ArrayList<>();

    /** Takes the folders, such as src/test/resources/devset; writes the weights to standard output. */
    public static void main(String... folders) throws IOException {
        var fit = new LikenessFit();
        for (String folder : folders) {
            try (Stream<Path> pairs = Files.list(Path.of(folder, "pairs"))) {
                for (Path pair : pairs.sorted().toList()) {
                    fit.add(pair);
                }
            }
        }
        report("across", fit.across);
        report("within", fit.within);
    }

    private void add(Path pair) throws IOException {
        Comparison gold = AnnotationJson.readComparison(Files.readString(pair));
        Path folder = pair.resolveSibling("..");
        Account one = account(folder, gold.a());
        Account other = account(folder, gold.b());
        var left = new Points(one, reader);
        var right = new Points(other, reader);
        var rarity = new Rarity(Stream.concat(left.terms(), right.terms()).toList());
        var sides = new Sides(one, other);
        var likeness = new Likeness(Likeness.weights("within"), MeasureTypes.standard(), rarity, sides);
        List<Point> ofLeft = left.by(likeness);
        List<Point> ofRight = right.by(likeness);
        var likenesses = new Likenesses(ofLeft, ofRight, likeness);
        for (int i = 0; i < ofLeft.size(); i++) {
            for (int j = 0; j < ofRight.size(); j++) {
                Point a = ofLeft.get(i);
                Point b = ofRight.get(j);
                boolean same = gold.topics().stream().anyMatch(row -> holds(row.inA(), a) && holds(row.inB(), b));
                across.add(new Example(gold.a(), likenesses.features(i, j), same));
            }
        }
        units(left, gold.topics().stream().map(Topic::inA).toList(), likeness, gold.a());
        units(right, gold.topics().stream().map(Topic::inB).toList(), likeness, gold.a());
    }

    private static Account account(Path folder, String name) throws IOException {
        return Accounts.of(AnnotationJson.read(Files.readString(folder.resolve(name + ".json"))));
    }

    private void units(Points points, List<List<String>> rows, Likeness likeness, String pair) {
        List<Point> units = points.units().stream().map(points::point).toList();
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 1; j < units.size(); j++) {
                Point a = units.get(i);
                Point b = units.get(j);
                boolean same = rows.stream().anyMatch(row -> holds(row, a) && holds(row, b));
                within.add(new Example(pair, likeness.features(a, b), same));
            }
        }
    }

    /** Whether a row holds what a point is about: one of its reports, or its statement. */
    private static boolean holds(List<String> row, Point point) {
        Stream<Claim> telling =
                point.hasReport() ? point.reports() : point.claims().stream().limit(1);
        return telling.anyMatch(claim -> row.contains(claim.id()));
    }

    private static void report(String column, List<Example> examples) {
        List<Feature> features = Likeness.weights(column).entrySet().stream()
                .filter(each -> each.getValue() != 0 && each.getKey() != Feature.quotation)
                .map(Map.Entry::getKey)
                .toList();
        System.out.printf(Locale.ROOT, "%s: %d pairs of points%n", column, examples.size());
        fitted(features, examples)
                .forEach((feature, weight) -> System.out.printf(Locale.ROOT, "  %s\t%.2f%n", feature, weight));
        int right = 0;
        int taken = 0;
        Set<String> pairs =
                new LinkedHashSet<>(examples.stream().map(Example::pair).toList());
        for (String pair : pairs) {
            Map<Feature, Double> weights = fitted(
                    features,
                    examples.stream().filter(each -> !each.pair().equals(pair)).toList());
            for (Example each : examples) {
                if (each.pair().equals(pair) && probability(weights, each) >= THRESHOLD) {
                    taken++;
                    right += each.one() ? 1 : 0;
                }
            }
        }
        long all = examples.stream().filter(Example::one).count();
        System.out.printf(
                Locale.ROOT,
                "  pairs left out: precision %.2f, recall %.2f%n",
                (double) right / taken,
                (double) right / all);
    }

    private static Map<Feature, Double> fitted(List<Feature> features, List<Example> examples) {
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        features.forEach(feature -> weights.put(feature, 0.0));
        for (int round = 0; round < ROUNDS; round++) {
            Map<Feature, Double> slope = new EnumMap<>(Feature.class);
            for (Example each : examples) {
                double miss = (each.one() ? 1 : 0) - probability(weights, each);
                features.forEach(feature -> slope.merge(feature, miss * value(each, feature), Double::sum));
            }
            weights.replaceAll((feature, weight) -> weight
                    + STEP * (slope.getOrDefault(feature, 0.0) - (feature == Feature.bias ? 0 : SHRINK * weight)));
        }
        return weights;
    }

    private static double probability(Map<Feature, Double> weights, Example example) {
        double sum = 0;
        for (Map.Entry<Feature, Double> each : weights.entrySet()) {
            sum += each.getValue() * value(example, each.getKey());
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static double value(Example example, Feature feature) {
        return example.features().getOrDefault(feature, 0.0);
    }
}
