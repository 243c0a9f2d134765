package org.parley.evaluate;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.annotation.Annotation;
import org.parley.model.comparison.Comparison;

/**
 * A folder of predictions set against a folder of gold. A prediction that is missing counts as one that found nothing.
 *
 * @param total the figures over all documents, by layer
 * @param documents the figures of each document and, as pairs/NAME, of each comparison
 * @param errors what gold or the prediction has alone, a line each
 */
public record Evaluation(Map<Layer, Figures> total, Map<String, Map<Layer, Figures>> documents, List<String> errors) {

    /**
     * Compares two folders.
     *
     * @param only beginnings of the names of the documents wanted; empty for all
     * @throws EvaluationException where there is nothing to compare, or a file cannot be read
     */
    public static Evaluation of(Path gold, Path predicted, List<String> only) {
        var run = new Run(new AnnotationFolder(gold), new AnnotationFolder(predicted));
        List<String> names = run.gold.documents().stream()
                .filter(name -> only.isEmpty() || only.stream().anyMatch(name::startsWith))
                .toList();
        if (names.isEmpty()) {
            throw EvaluationException.noGold(gold, only);
        }
        names.forEach(run::document);
        run.gold.pairs().forEach(run::pair);
        return new Evaluation(figures(run.total), run.documents, run.errors);
    }

    private static Map<Layer, Figures> figures(Map<Layer, Tally> tallies) {
        return tallies.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().figures(),
                        (a, b) -> b,
                        () -> new EnumMap<>(Layer.class)));
    }

    /** What one comparison of folders has gathered so far. */
    private static final class Run {
        final AnnotationFolder gold;
        final AnnotationFolder predicted;
        final Map<Layer, Tally> total = new EnumMap<>(Layer.class);
        final Map<String, Map<Layer, Figures>> documents = new LinkedHashMap<>();
        final Map<String, Map<String, String>> records = new HashMap<>();
        final List<String> errors = new ArrayList<>();

        Run(AnnotationFolder gold, AnnotationFolder predicted) {
            this.gold = gold;
            this.predicted = predicted;
        }

        void document(String name) {
            Annotation expected = gold.annotation(name).orElseThrow();
            Annotation found = predicted.annotation(name).orElseGet(() -> Annotation.nothing(name));
            DocumentScore score = DocumentScore.of(expected, found);
            records.put(name, score.records());
            add(name, score.tallies());
            score.errors(name, expected, found).forEach(errors::add);
        }

        void pair(String name) {
            Comparison expected = gold.comparison(name).orElseThrow();
            Comparison found =
                    predicted.comparison(name).orElseGet(() -> new Comparison(expected.a(), expected.b(), List.of()));
            Map<String, String> inA = records.get(expected.a());
            Map<String, String> inB = records.get(expected.b());
            if (inA != null && inB != null) {
                var tally = new Tally();
                new PairLayer(expected, found, inA, inB).compare(tally);
                add("pairs/" + name, Map.of(Layer.pairs, tally));
            }
        }

        private void add(String name, Map<Layer, Tally> tallies) {
            documents.put(name, figures(tallies));
            tallies.forEach((layer, tally) ->
                    total.computeIfAbsent(layer, any -> new Tally()).add(tally));
        }
    }
}
