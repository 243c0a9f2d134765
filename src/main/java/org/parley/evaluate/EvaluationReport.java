package org.parley.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An evaluation as people and programs read it. */
public final class EvaluationReport {
    /** A row for each layer: precision, recall, F1, the counts behind them, and the named figures. */
    public static String table(Map<Layer, Figures> layers) {
        return layers.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** The table of every document under its name, then that of the whole. */
    public static String tables(Evaluation evaluation) {
        String documents = evaluation.documents().entrySet().stream()
                .map(each -> each.getKey() + "\n" + table(each.getValue()).indent(2))
                .collect(Collectors.joining());
        return documents + "TOTAL\n" + table(evaluation.total());
    }

    /** All figures, of the whole and of every document, as one JSON object. */
    public static String json(Evaluation evaluation) {
        Map<String, Object> documents = new LinkedHashMap<>();
        evaluation.documents().forEach((name, layers) -> documents.put(name, plain(layers)));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("total", plain(evaluation.total()));
        all.put("documents", documents);
        try {
            return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Figures can always be written", e);
        }
    }

    private static String row(Layer layer, Figures figures) {
        String named = figures.named().entrySet().stream()
                .map(each -> String.format(Locale.ROOT, "  %s=%.3f", each.getKey(), each.getValue()))
                .collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "%-11s P=%.3f R=%.3f F1=%.3f  (gold %d, pred %d, hit %d)%s",
                layer,
                figures.precision(),
                figures.recall(),
                figures.f1(),
                figures.gold(),
                figures.predicted(),
                figures.hit(),
                named);
    }

    private static Map<String, Object> plain(Map<Layer, Figures> layers) {
        Map<String, Object> plain = new LinkedHashMap<>();
        layers.forEach((layer, figures) -> plain.put(layer.name(), plain(figures)));
        return plain;
    }

    private static Map<String, Object> plain(Figures figures) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("P", figures.precision());
        plain.put("R", figures.recall());
        plain.put("gold", figures.gold());
        plain.put("pred", figures.predicted());
        plain.put("hit", figures.hit());
        plain.put("F1", figures.f1());
        plain.putAll(figures.named());
        return plain;
    }

    private EvaluationReport() {}
}
