package org.parley.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** GraphML 1.0, which yEd, Gephi, Cytoscape, NetworkX, igraph and TinkerPop read. */
public final class GraphMl implements GraphWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final Column<Node> LABEL = Column.text("label", Node::label);
    private static final Column<Edge> EDGE_LABEL = Column.text("label", Edge::label);

    @Override
    public void write(ShortcutGraph graph, OutputStream out) throws IOException {
        try {
            Markup xml = new Markup(out, "graphml", NAMESPACE);
            keys(xml, "node", LABEL, Node.COLUMNS);
            keys(xml, "edge", EDGE_LABEL, Edge.COLUMNS);
            xml.begin("graph").attribute("id", "parley").attribute("edgedefault", "directed");
            try (Stream<Node> nodes = graph.nodes()) {
                for (Node node : (Iterable<Node>) nodes::iterator) {
                    xml.begin("node").attribute("id", node.iri());
                    data(xml, "node", LABEL, Node.COLUMNS, node);
                    xml.end();
                }
            }
            try (Stream<Edge> edges = graph.edges()) {
                for (Edge edge : (Iterable<Edge>) edges::iterator) {
                    xml.begin("edge")
                            .attribute("id", edge.id())
                            .attribute("source", edge.key().source())
                            .attribute("target", edge.key().target());
                    data(xml, "edge", EDGE_LABEL, Edge.COLUMNS, edge);
                    xml.end();
                }
            }
            xml.finish();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static <T> void keys(Markup xml, String of, Column<T> label, List<Column<T>> columns)
            throws XMLStreamException {
        for (Column<T> column : (Iterable<Column<T>>) Stream.concat(Stream.of(label), columns.stream())::iterator) {
            xml.empty("key")
                    .attribute("id", key(of, column))
                    .attribute("for", of)
                    .attribute("attr.name", column.name())
                    .attribute("attr.type", column.type().graphMl());
        }
    }

    private static <T> void data(Markup xml, String of, Column<T> label, List<Column<T>> columns, T thing)
            throws XMLStreamException {
        for (Column<T> column : (Iterable<Column<T>>) Stream.concat(Stream.of(label), columns.stream())::iterator) {
            Object value = column.of(thing);
            if (value != null) {
                xml.begin("data").attribute("key", key(of, column)).text(value);
            }
        }
    }

    private static String key(String of, Column<?> column) {
        return of + "." + column.name();
    }
}
