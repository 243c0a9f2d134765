package org.parley.export.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;

/** Finds the thing that a graph is to be drawn around. */
final class Centre {
    private static final int SHOWN = 10;

    private Centre() {}

    /** The IRI of what an IRI or a name stands for. A label counts for more than what a text calls a thing. */
    static String named(String name, GraphQueries queries) {
        if (isKnown(name, queries)) {
            return name;
        }
        Map<String, String> byLabel = new TreeMap<>();
        Map<String, String> byName = new TreeMap<>();
        try (Stream<Binding> rows = queries.named(name.strip().toLowerCase(Locale.ROOT))) {
            rows.forEach(row -> (Row.text(row, "isLabel").equals("true") ? byLabel : byName)
                    .put(Row.text(row, "thing"), Row.text(row, "label")));
        }
        return only(name, byLabel.isEmpty() ? byName : byLabel);
    }

    private static boolean isKnown(String iri, GraphQueries queries) {
        if (!iri.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
            return false;
        }
        try (Stream<Binding> rows = queries.node(iri)) {
            return rows.findAny().isPresent();
        }
    }

    private static String only(String name, Map<String, String> candidates) {
        if (candidates.isEmpty()) {
            throw GraphException.unknown(name);
        }
        if (candidates.size() > 1) {
            List<String> shown = candidates.entrySet().stream()
                    .limit(SHOWN)
                    .map(candidate -> "%s (%s)".formatted(candidate.getKey(), candidate.getValue()))
                    .toList();
            throw GraphException.ambiguous(name, shown);
        }
        return candidates.keySet().iterator().next();
    }
}
