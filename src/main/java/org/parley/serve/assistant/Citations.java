package org.parley.serve.assistant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.sparql.engine.binding.Binding;
import org.parley.serve.data.Lookup;
import org.parley.serve.http.BadRequest;
import org.parley.store.Store;

/** Finds the words of texts that an answer rests on, by the IRIs in it. */
record Citations(Store store) {
    private static final Pattern IRI = Pattern.compile("https?://[^\\s<>\"{}|^`\\\\,]+");
    private static final int THINGS = 200;
    private static final int FOR_EACH = 2;
    private static final int MOST = 100;

    /** Lines with the spans behind an answer, each with its IRI and its words; nothing where there are none. */
    String of(String answer) throws BadRequest {
        List<String> things = IRI.matcher(answer)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(THINGS)
                .toList();
        if (things.isEmpty()) {
            return "";
        }
        String lines =
                String.join("\n", spans(things).values().stream().limit(MOST).toList());
        return lines.isEmpty() ? "" : "\nCitations:\n" + lines + "\n";
    }

    private Map<String, String> spans(List<String> things) throws BadRequest {
        String values = things.stream().map(iri -> "<" + iri + ">").collect(Collectors.joining(" "));
        Map<String, Integer> given = new LinkedHashMap<>();
        Map<String, String> spans = new LinkedHashMap<>();
        for (Binding row : new Lookup(store)
                .rows(Lookup.text(Citations.class, "citations.rq").replace("<given>", values))) {
            if (given.merge(row.get("thing").getURI(), 1, Integer::sum) <= FOR_EACH) {
                spans.putIfAbsent(row.get("span").getURI(), line(row));
            }
        }
        return spans;
    }

    private static String line(Binding row) {
        String title = row.contains("title") ? " (" + row.get("title").getLiteralLexicalForm() + ")" : "";
        return "<%s> \"%s\"%s"
                .formatted(row.get("span").getURI(), row.get("words").getLiteralLexicalForm(), title);
    }
}
