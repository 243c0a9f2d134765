package org.parley.export;

import java.util.Comparator;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The quads of a dataset in an order of their own: graph by graph, so that only one graph is in memory at a time. */
final class SortedQuads {
    /** Blank nodes, which Parley never makes, leave as IRIs, so that no file holds names valid only within it. */
    private static final String SKOLEM = "https://w3id.org/parley/.well-known/genid/";

    private final DatasetGraph data;

    SortedQuads(Dataset dataset) {
        this.data = dataset.asDatasetGraph();
    }

    /** Every quad of the named graphs, and of the default graph if it holds any of its own. */
    Stream<Quad> all() {
        Stream<Node> named = Iter.toList(data.listGraphNodes()).stream().sorted(Comparator.comparing(Node::toString));
        return Stream.concat(Stream.of(Quad.defaultGraphIRI), named).flatMap(graph -> sorted(quads(graph)));
    }

    /** Every triple once, whatever graphs it is in. */
    Stream<Quad> union() {
        Stream<Quad> named = Iter.asStream(data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
        return sorted(named.map(quad -> new Quad(Quad.defaultGraphIRI, quad.asTriple()))
                .distinct());
    }

    private Stream<Quad> quads(Node graph) {
        Iterator<Quad> found = graph.equals(Quad.defaultGraphIRI)
                ? data.getDefaultGraph().find().mapWith(triple -> new Quad(Quad.defaultGraphIRI, triple))
                : data.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
        return Iter.asStream(found);
    }

    private static Stream<Quad> sorted(Stream<Quad> quads) {
        return quads
                .map(SortedQuads::withoutBlanks)
                .map(quad -> new Line(NodeFmtLib.str(quad.asTriple()), quad))
                .sorted(Comparator.comparing(Line::text))
                .map(Line::quad)
                .toList()
                .stream();
    }

    /** A quad and the text it is sorted by, made once. */
    private record Line(String text, Quad quad) {}

    private static Quad withoutBlanks(Quad quad) {
        return new Quad(quad.getGraph(), named(quad.getSubject()), quad.getPredicate(), named(quad.getObject()));
    }

    private static Node named(Node node) {
        return node.isBlank() ? NodeFactory.createURI(SKOLEM + node.getBlankNodeLabel()) : node;
    }
}
