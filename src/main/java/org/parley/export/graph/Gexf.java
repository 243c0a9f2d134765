package org.parley.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** GEXF 1.3, Gephi's own format. Nodes and edges begin on their first day, so that its timeline shows the graph grow. */
public final class Gexf implements GraphWriter {
    private static final String NAMESPACE = "http://gexf.net/1.3";

    @Override
    public void write(ShortcutGraph graph, OutputStream out) throws IOException {
        try {
            Markup xml = new Markup(out, "gexf", NAMESPACE);
            xml.attribute("version", "1.3");
            xml.begin("meta").begin("creator").text("Parley");
            xml.end();
            xml.begin("graph")
                    .attribute("defaultedgetype", "directed")
                    .attribute("mode", "dynamic")
                    .attribute("timeformat", "date")
                    .attribute("timerepresentation", "interval");
            attributes(xml, "node", Node.COLUMNS);
            attributes(xml, "edge", Edge.COLUMNS);
            nodes(graph, xml);
            edges(graph, xml);
            xml.finish();
        } catch (XMLStreamException e) {
            throw Markup.failed(e);
        }
    }

    private static void nodes(ShortcutGraph graph, Markup xml) throws XMLStreamException {
        xml.begin("nodes");
        try (Stream<Node> nodes = graph.nodes()) {
            for (Node node : (Iterable<Node>) nodes::iterator) {
                xml.begin("node")
                        .attribute("id", node.iri())
                        .attribute("label", node.label())
                        .attribute("start", node.date());
                values(xml, Node.COLUMNS, node);
                xml.end();
            }
        }
        xml.end();
    }

    private static void edges(ShortcutGraph graph, Markup xml) throws XMLStreamException {
        xml.begin("edges");
        try (Stream<Edge> edges = graph.edges()) {
            for (Edge edge : (Iterable<Edge>) edges::iterator) {
                xml.begin("edge")
                        .attribute("id", edge.id())
                        .attribute("source", edge.key().source())
                        .attribute("target", edge.key().target())
                        .attribute("label", edge.label())
                        .attribute("kind", edge.key().relation())
                        .attribute("weight", edge.weight())
                        .attribute("start", edge.date());
                values(xml, Edge.COLUMNS, edge);
                xml.end();
            }
        }
        xml.end();
    }

    private static <T> void attributes(Markup xml, String of, List<Column<T>> columns) throws XMLStreamException {
        xml.begin("attributes").attribute("class", of);
        for (Column<T> column : columns) {
            xml.empty("attribute")
                    .attribute("id", column.name())
                    .attribute("title", column.name())
                    .attribute("type", column.type().gexf());
        }
        xml.end();
    }

    private static <T> void values(Markup xml, List<Column<T>> columns, T thing) throws XMLStreamException {
        xml.begin("attvalues");
        for (Column<T> column : columns) {
            Object value = column.of(thing);
            if (value != null) {
                xml.empty("attvalue").attribute("for", column.name()).attribute("value", value);
            }
        }
        xml.end();
    }
}
