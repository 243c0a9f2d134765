package org.parley.evaluate.likeness;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/** Gold and predicted records matched one to one, the most alike first; of equals, the earlier in gold, then prediction. */
public record Matching<T>(List<Match<T>> matches) {
    /** A gold record and the predicted one that stands for it. */
    public record Match<T>(T gold, T predicted) {}

    private record Candidate(double likeness, int gold, int predicted) {}

    private static final Comparator<Candidate> MOST_ALIKE_FIRST = Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted);

    /** Matches what is alike; a likeness of nought or less means not at all. */
    public static <T> Matching<T> of(List<T> gold, List<T> predicted, ToDoubleBiFunction<T, T> likeness) {
        var goldTaken = new BitSet();
        var predictedTaken = new BitSet();
        List<Match<T>> matches = new ArrayList<>();
        for (Candidate each : candidates(gold, predicted, likeness)) {
            if (!goldTaken.get(each.gold) && !predictedTaken.get(each.predicted)) {
                goldTaken.set(each.gold);
                predictedTaken.set(each.predicted);
                matches.add(new Match<>(gold.get(each.gold), predicted.get(each.predicted)));
            }
        }
        return new Matching<>(matches);
    }

    private static <T> List<Candidate> candidates(List<T> gold, List<T> predicted, ToDoubleBiFunction<T, T> likeness) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                double alike = likeness.applyAsDouble(gold.get(i), predicted.get(j));
                if (alike > 0) {
                    candidates.add(new Candidate(alike, i, j));
                }
            }
        }
        candidates.sort(MOST_ALIKE_FIRST);
        return candidates;
    }

    public int size() {
        return matches.size();
    }

    /** For each matched predicted id the gold one. */
    public Map<String, String> goldIds(Function<T, String> id) {
        return matches.stream()
                .collect(toMap(each -> id.apply(each.predicted), each -> id.apply(each.gold), (a, b) -> b));
    }
}
