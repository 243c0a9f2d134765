package org.parley.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables after RFC 4180: one of the nodes, one of the edges. */
public final class Csv {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer out;

    private Csv(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    /** Id, Label and the attributes of each node. */
    public static void nodes(ShortcutGraph graph, OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        csv.line(List.of("Id", "Label"), names(Node.COLUMNS));
        try (Stream<Node> nodes = graph.nodes()) {
            for (Node node : (Iterable<Node>) nodes::iterator) {
                csv.line(List.of(node.iri(), node.label()), values(Node.COLUMNS, node));
            }
        }
        csv.out.flush();
    }

    /** Source, Target, Type, Id, Label, Weight and the attributes of each edge. */
    public static void edges(ShortcutGraph graph, OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        csv.line(List.of("Source", "Target", "Type", "Id", "Label", "Weight"), names(Edge.COLUMNS));
        try (Stream<Edge> edges = graph.edges()) {
            for (Edge edge : (Iterable<Edge>) edges::iterator) {
                csv.line(
                        List.of(
                                edge.key().source(),
                                edge.key().target(),
                                "Directed",
                                edge.id(),
                                edge.label(),
                                String.valueOf(edge.weight())),
                        values(Edge.COLUMNS, edge));
            }
        }
        csv.out.flush();
    }

    private void line(Collection<String> first, Collection<String> rest) throws IOException {
        out.write(Stream.concat(first.stream(), rest.stream())
                .map(Csv::cell)
                .collect(Collectors.joining(",", "", "\r\n")));
    }

    private static <T> List<String> names(List<Column<T>> columns) {
        return columns.stream().map(Column::name).toList();
    }

    private static <T> List<String> values(List<Column<T>> columns, T thing) {
        return columns.stream().map(column -> text(column.of(thing))).toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String cell(String value) {
        boolean looksLikeFormula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        String safe = looksLikeFormula ? "'" + value : value;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
