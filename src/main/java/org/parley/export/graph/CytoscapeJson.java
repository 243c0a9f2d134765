package org.parley.export.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** The elements of Cytoscape.js, which Cytoscape reads as well. */
public final class CytoscapeJson implements GraphWriter {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public void write(ShortcutGraph graph, OutputStream out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out).useDefaultPrettyPrinter();
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeObjectFieldStart("elements");
        json.writeArrayFieldStart("nodes");
        try (Stream<Node> nodes = graph.nodes()) {
            for (Node node : (Iterable<Node>) nodes::iterator) {
                begin(json, node.iri(), node.label());
                end(json, Node.COLUMNS, node);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("edges");
        try (Stream<Edge> edges = graph.edges()) {
            for (Edge edge : (Iterable<Edge>) edges::iterator) {
                begin(json, edge.id(), edge.label());
                json.writeStringField("source", edge.key().source());
                json.writeStringField("target", edge.key().target());
                json.writeStringField("interaction", edge.key().relation());
                json.writeNumberField("weight", edge.weight());
                end(json, Edge.COLUMNS, edge);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.close();
    }

    private static void begin(JsonGenerator json, String id, String label) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", id);
        json.writeStringField("label", label);
    }

    private static <T> void end(JsonGenerator json, List<Column<T>> columns, T thing) throws IOException {
        for (Column<T> column : columns) {
            switch (column.of(thing)) {
                case null -> {}
                case Integer number -> json.writeNumberField(column.name(), number);
                case Double number -> json.writeNumberField(column.name(), number);
                case Object other -> json.writeStringField(column.name(), other.toString());
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
