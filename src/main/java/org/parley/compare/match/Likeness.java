package org.parley.compare.match;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.compare.words.Rarity;
import org.parley.model.rule.RuleFile;

/** How alike two points of one pair of accounts are, and why. */
public final class Likeness {
    private static final int MOST_WORDS = 4;
    private static final double SPEAKS_FOR_ITSELF = 3;

    private final Map<Feature, Double> weights;
    private final MeasureTypes types;
    private final Rarity rarity;
    private final Sides sides;

    public Likeness(Map<Feature, Double> weights, MeasureTypes types, Rarity rarity, Sides sides) {
        this.weights = weights;
        this.types = types;
        this.rarity = rarity;
        this.sides = sides;
    }

    /** The weights of a column of Parley's own lexicon: across for points of two accounts, within for those of one. */
    public static Map<Feature, Double> weights(String column) {
        Map<Feature, Double> weights = RuleFile.rows("/lexicon/likeness.tsv").stream()
                .collect(toMap(row -> Feature.valueOf(row.get("feature")), row -> Double.parseDouble(row.get(column))));
        return new EnumMap<>(weights);
    }

    /** How likely it is that two points are one, from 0 to 1. */
    double of(Point one, Point other) {
        return of(features(one, other));
    }

    /** How likely points with these features are one. */
    double of(Map<Feature, Double> features) {
        double sum = 0;
        for (Map.Entry<Feature, Double> feature : features.entrySet()) {
            sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    public Map<Feature, Double> features(Point one, Point other) {
        Map<Feature, Double> found = new EnumMap<>(Feature.class);
        found.put(Feature.bias, 1.0);
        found.put(Feature.words, rarity.likeness(one.words(), other.words()));
        found.put(Feature.cover, rarity.cover(one.words(), other.words()));
        found.put(Feature.topic, rarity.likeness(one.topic(), other.topic()));
        found.put(Feature.strongest, rarity.strongest(one.words(), other.words()));
        found.put(Feature.place, 1 - Math.abs(one.place() - other.place()));
        found.put(Feature.quotation, meet(one.quotations(), other.quotations()) ? 1.0 : 0);
        found.put(Feature.actors, meet(sides.of(one), sides.of(other)) ? 1.0 : 0);
        double least = Math.min(rarity.weight(one.words()), rarity.weight(other.words()));
        found.put(Feature.thin, Math.max(0, 1 - least / SPEAKS_FOR_ITSELF));
        found.put(Feature.next, next(one, other) ? 1.0 : 0);
        Point later = one.first() < other.first() ? other : one;
        found.put(Feature.anaphor, next(one, other) && later.anaphor() ? 1.0 : 0);
        found.put(
                Feature.list,
                one.claims().stream().anyMatch(claim -> other.claims().stream().anyMatch(each -> each == claim))
                        ? 1.0
                        : 0);
        found.put(Feature.mixed, one.hasReport() != other.hasReport() ? 1.0 : 0);
        if (!one.types().isEmpty() && !other.types().isEmpty()) {
            double nearness = nearness(one, other);
            found.put(Feature.type, nearness);
            found.put(Feature.foreign, nearness == 0 ? 1.0 : 0);
            found.put(Feature.status, standing(one) == standing(other) ? 1.0 : 0);
        }
        return found;
    }

    /** What speaks for taking two points for one, for people. */
    public List<String> reasons(Point one, Point other) {
        List<String> reasons = new ArrayList<>();
        if (!one.types().isEmpty() && !other.types().isEmpty()) {
            double nearness = nearness(one, other);
            if (nearness > 0) {
                reasons.add(nearness == 1 ? "same type" : "types akin");
            }
        }
        String words = rarity.common(one.words(), other.words()).stream()
                .limit(MOST_WORDS)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        if (!words.isEmpty()) {
            reasons.add(words);
        }
        if (meet(one.quotations(), other.quotations())) {
            reasons.add("same quotation");
        }
        if (meet(sides.of(one), sides.of(other))) {
            reasons.add("same side");
        }
        return reasons;
    }

    private static boolean next(Point one, Point other) {
        return other.first() <= one.last() + 1 && one.first() <= other.last() + 1;
    }

    private double nearness(Point one, Point other) {
        return one.types().stream()
                .flatMap(left -> other.types().stream().map(right -> types.nearness(left, right)))
                .max(Double::compare)
                .orElse(0.0);
    }

    private static Standing standing(Point point) {
        return Standing.of(Objects.requireNonNull(point.leading()));
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }
}
