package org.parley.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.parley.rdf.knowledge.Slug;

/**
 * GraphML 1.0, which yEd, Gephi, Cytoscape, NetworkX, igraph and TinkerPop read. Its schema allows no IRI as the name of a
 * node, so that digests stand there and the IRI is an attribute.
 */
public final class GraphMl implements GraphWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<Column<Node>> OF_NODES =
            with(Node.COLUMNS, Column.text("label", Node::label), Column.text("iri", Node::iri));
    private static final List<Column<Edge>> OF_EDGES = with(
            Edge.COLUMNS, Column.text("label", Edge::label), Column.decimal("weight", edge -> (double) edge.weight()));

    @Override
    public void write(ShortcutGraph graph, OutputStream out) throws IOException {
        try {
            Markup xml = new Markup(out, "graphml", NAMESPACE);
            keys(xml, "node", OF_NODES);
            keys(xml, "edge", OF_EDGES);
            xml.begin("graph").attribute("id", "parley").attribute("edgedefault", "directed");
            try (Stream<Node> nodes = graph.nodes()) {
                for (Node node : (Iterable<Node>) nodes::iterator) {
                    xml.begin("node").attribute("id", id(node.iri()));
                    data(xml, "node", OF_NODES, node);
                    xml.end();
                }
            }
            try (Stream<Edge> edges = graph.edges()) {
                for (Edge edge : (Iterable<Edge>) edges::iterator) {
                    xml.begin("edge")
                            .attribute("id", edge.id())
                            .attribute("source", id(edge.key().source()))
                            .attribute("target", id(edge.key().target()));
                    data(xml, "edge", OF_EDGES, edge);
                    xml.end();
                }
            }
            xml.finish();
        } catch (XMLStreamException e) {
            throw Markup.failed(e);
        }
    }

    private static <T> void keys(Markup xml, String of, List<Column<T>> columns) throws XMLStreamException {
        for (Column<T> column : columns) {
            xml.empty("key")
                    .attribute("id", key(of, column))
                    .attribute("for", of)
                    .attribute("attr.name", column.name())
                    .attribute("attr.type", column.type().graphMl());
        }
    }

    private static <T> void data(Markup xml, String of, List<Column<T>> columns, T thing) throws XMLStreamException {
        for (Column<T> column : columns) {
            Object value = column.of(thing);
            if (value != null) {
                xml.begin("data").attribute("key", key(of, column)).text(value);
            }
        }
    }

    @SafeVarargs
    private static <T> List<Column<T>> with(List<Column<T>> columns, Column<T>... first) {
        return Stream.concat(Stream.of(first), columns.stream()).toList();
    }

    private static String id(String iri) {
        return "n" + Slug.digest(iri);
    }

    private static String key(String of, Column<?> column) {
        return of + "." + column.name();
    }
}
