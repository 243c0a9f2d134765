package org.parley.serve.assistant;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.sparql.engine.binding.Binding;
import org.parley.serve.data.Lookup;
import org.parley.serve.http.BadRequest;
import org.parley.store.Store;

/** Finds what was said by the words in it. */
record Sayings(Store store) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** A statement that was found, with whose it is. */
    record Saying(String iri, String text) {}

    /** Statements with all of some words in their text, the most fitting first. */
    List<Saying> with(String words) throws BadRequest {
        String all = WORD.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(word -> "\\\"" + word + "\\\"")
                .collect(Collectors.joining(" AND "));
        return all.isEmpty()
                ? List.of()
                : new Lookup(store)
                        .rows(Lookup.text(Sayings.class, "said.rq").replace("<words>", all)).stream()
                                .map(Sayings::saying)
                                .toList();
    }

    private static Saying saying(Binding row) {
        String text = row.get("text").getLiteralLexicalForm();
        String speaker = row.contains("speaker") ? row.get("speaker").getLiteralLexicalForm() + ": " : "";
        return new Saying(row.get("statement").getURI(), speaker + text);
    }
}
