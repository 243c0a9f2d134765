package org.parley.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The running counts of one layer, which may be summed over documents. */
final class Tally {
    private static final Count NOTHING = new Count(0, 0, 0);

    private Count records = NOTHING;
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final Map<String, Count> checks = new LinkedHashMap<>();

    /** So many of something in gold and prediction, and so many in both. */
    private record Count(int gold, int predicted, int hit) {
        Count plus(Count other) {
            return new Count(gold + other.gold, predicted + other.predicted, hit + other.hit);
        }

        double precision() {
            return predicted > 0 ? (double) hit / predicted : gold == 0 ? 1 : 0;
        }

        double recall() {
            return gold > 0 ? (double) hit / gold : predicted == 0 ? 1 : 0;
        }

        double f1() {
            return gold + predicted > 0 ? 2.0 * hit / (gold + predicted) : 1;
        }
    }

    /** Counts the layer's records themselves. */
    void records(int gold, int predicted, int hit) {
        records = records.plus(new Count(gold, predicted, hit));
    }

    /** Counts towards the F1 of the given name. */
    void count(String name, int gold, int predicted, int hit) {
        counts.merge(name, new Count(gold, predicted, hit), Count::plus);
    }

    /** Counts the members of two sets, and those they share. */
    void count(String name, Set<String> gold, Set<String> predicted) {
        int shared = (int) gold.stream().filter(predicted::contains).count();
        count(name, gold.size(), predicted.size(), shared);
    }

    /** Counts one matched record as right or wrong in the named respect. */
    void check(String name, boolean right) {
        checks.merge(name, new Count(1, 1, right ? 1 : 0), Count::plus);
    }

    void add(Tally other) {
        records = records.plus(other.records);
        other.counts.forEach((name, count) -> counts.merge(name, count, Count::plus));
        other.checks.forEach((name, count) -> checks.merge(name, count, Count::plus));
    }

    Figures figures() {
        Map<String, Double> named = new LinkedHashMap<>();
        Stream.of(counts, checks)
                .flatMap(each -> each.entrySet().stream())
                .forEach(each -> named.put(each.getKey(), each.getValue().f1()));
        return new Figures(
                records.precision(),
                records.recall(),
                records.f1(),
                records.gold(),
                records.predicted(),
                records.hit(),
                Collections.unmodifiableMap(named));
    }
}
