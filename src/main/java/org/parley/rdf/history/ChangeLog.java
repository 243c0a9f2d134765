package org.parley.rdf.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** What became of documents since some moment, read back from a store by a query, wherever that store is. */
public final class ChangeLog {
    private static final String QUERY = Queries.text("changes.rq");
    private static final String BEGINNING = "1970-01-01T00:00:00Z";

    /**
     * One change.
     *
     * @param kind the name of its kind in the ontology
     * @param version which version of its source the document is
     * @param earlier the version whose place it took, if it took one
     * @param nowSays lines it brought in
     * @param noLongerSays lines it took out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String at,
            String kind,
            String document,
            @Nullable String label,
            @Nullable String name,
            int version,
            @Nullable String earlier,
            @Nullable String by,
            @Nullable String reason,
            SortedSet<String> nowSays,
            SortedSet<String> noLongerSays) {}

    /** The query for the changes since a moment. */
    public static String query(Instant since) {
        return QUERY.replace(BEGINNING, since.toString());
    }

    /** The changes that the rows of the query's answer tell of, oldest first. */
    public static List<Entry> entries(List<Binding> rows) {
        Map<Node, Entry> entries = new LinkedHashMap<>();
        for (Binding row : rows) {
            Entry entry = entries.computeIfAbsent(row.get("change"), change -> entry(row));
            add(entry.nowSays, text(row, "now"));
            add(entry.noLongerSays, text(row, "gone"));
        }
        return new ArrayList<>(entries.values());
    }

    private static Entry entry(Binding row) {
        String version = text(row, "version");
        return new Entry(
                row.get("at").getLiteralLexicalForm(),
                row.get("kind").getLiteralLexicalForm(),
                row.get("document").getURI(),
                text(row, "label"),
                text(row, "name"),
                version == null ? 1 : Integer.parseInt(version),
                text(row, "earlier"),
                text(row, "by"),
                text(row, "reason"),
                new TreeSet<>(),
                new TreeSet<>());
    }

    private static void add(SortedSet<String> lines, @Nullable String line) {
        if (line != null) {
            lines.add(line);
        }
    }

    private static @Nullable String text(Binding row, String name) {
        Node value = row.get(name);
        return value == null ? null : value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
    }

    private ChangeLog() {}
}
