package org.parley.serve.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.parley.rdf.Iris;
import org.parley.rdf.history.Standing;
import org.parley.rdf.history.Versions;
import org.parley.serve.data.Lookup;
import org.parley.serve.http.BadRequest;
import org.parley.store.Store;

/** Reads documents and their records from the graph, under the names that the annotation format has for them. */
record DocumentReader(Store store, Iris iris) {
    static final String DOCUMENT = "document";
    private static final String GIVEN = "<given>";
    private static final List<String> KINDS =
            List.of("actors", "events", "accounts", "statements", "agreements", "measures", "omissions", "divergences");

    /** What is told apart by its class; a report's and a measure's type is a matter of its own. */
    private static final List<String> TYPED = List.of("actors", "events", "accounts");

    /** A document that stands: what is known of it, and its records in a list for each kind. */
    Map<String, Object> document(String document) throws BadRequest {
        requireStanding(document);
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("id", document);
        Map<String, List<Map<String, Object>>> records = records(document);
        records.getOrDefault(DOCUMENT, List.of()).forEach(whole::putAll);
        KINDS.forEach(kind -> whole.put(kind, records.getOrDefault(kind, List.of())));
        return whole;
    }

    /** How many records of each kind a document has, and their ids. */
    Map<String, Object> found(String document) throws BadRequest {
        Map<String, List<Map<String, Object>>> records = records(document);
        Map<String, Object> found = new LinkedHashMap<>();
        for (String kind : KINDS) {
            List<Object> ids = records.getOrDefault(kind, List.of()).stream()
                    .flatMap(record -> record.entrySet().stream())
                    .filter(field -> field.getKey().equals("id"))
                    .<Object>map(Map.Entry::getValue)
                    .toList();
            found.put(kind, Map.of("count", ids.size(), "ids", ids));
        }
        return found;
    }

    /** The events whose accounts compare, among those that a document speaks of. */
    List<Map<String, Object>> compared(String document) throws BadRequest {
        List<Map<String, Object>> events = new ArrayList<>();
        for (Binding row : rows("compared.rq", document)) {
            if (row.contains("event")) {
                Map<String, Object> event = new LinkedHashMap<>();
                event.put("event", row.get("event").getURI());
                event.put("label", row.get("label").getLiteralLexicalForm());
                event.put("contrasts", row.get("contrasts").getLiteralValue());
                event.put("comparison", Events.comparison(row.get("event").getURI(), iris));
                events.add(event);
            }
        }
        return events;
    }

    private void requireStanding(String document) throws BadRequest {
        switch (store.read(dataset -> new Versions(dataset, iris).standing(document))) {
            case Standing.Stands stands -> {}
            case Standing.Retracted retracted -> throw new BadRequest(410, retracted.told(document));
            case Standing.Superseded(String newer) ->
                throw new BadRequest(
                        404, "%s is an earlier version. The one that stands is %s".formatted(document, newer));
            case Standing.Left left ->
                throw new BadRequest(404, "%s is an earlier version, and none stands any more".formatted(document));
            case Standing.Unknown unknown -> throw new BadRequest(404, "There is no document " + document);
        }
    }

    private Map<String, List<Map<String, Object>>> records(String document) throws BadRequest {
        Map<String, Map<String, Map<String, Object>>> kinds = new LinkedHashMap<>();
        for (Binding row : rows("records.rq", document)) {
            String kind = word(row, "kind");
            Map<String, Object> record = kinds.computeIfAbsent(kind, each -> new LinkedHashMap<>())
                    .computeIfAbsent(row.get("record").getURI(), DocumentReader::named);
            if (TYPED.contains(kind)) {
                record.put("type", word(row, "type").replaceFirst(".*#", ""));
            }
            add(record, row);
        }
        Map<String, List<Map<String, Object>>> records = new LinkedHashMap<>();
        kinds.forEach((kind, each) -> records.put(kind, List.copyOf(each.values())));
        return records;
    }

    private static Map<String, Object> named(String iri) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("id", iri);
        return record;
    }

    private static void add(Map<String, Object> record, Binding row) {
        String field = word(row, "field");
        switch (word(row, "form")) {
            case "many" -> {
                List<Object> values = new ArrayList<>();
                if (record.get(field) instanceof List<?> earlier) {
                    values.addAll(earlier);
                }
                values.add(value(row));
                record.put(field, values);
            }
            case "term" -> record.putIfAbsent(field, row.get("value").getURI().replaceFirst(".*[/#]", ""));
            default -> record.putIfAbsent(field, value(row));
        }
    }

    /** A span with its place and words, a number, or text. */
    private static Object value(Binding row) {
        Node value = row.get("value");
        if (row.contains("start")) {
            Map<String, Object> span = named(value.getURI());
            span.put("start", row.get("start").getLiteralValue());
            span.put("end", row.get("end").getLiteralValue());
            span.put("text", word(row, "words"));
            return span;
        }
        if (value.isURI()) {
            return value.getURI();
        }
        return value.isLiteral() && value.getLiteralValue() instanceof Number number
                ? number
                : value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }

    private static String word(Binding row, String name) {
        return row.get(name).getLiteralLexicalForm();
    }

    private List<Binding> rows(String file, String document) throws BadRequest {
        String graph = "<" + iris.documentGraph(document) + ">";
        return new Lookup(store).rows(Lookup.text(DocumentReader.class, file).replace(GIVEN, graph));
    }
}
