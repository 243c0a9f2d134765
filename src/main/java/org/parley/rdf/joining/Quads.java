package org.parley.rdf.joining;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.Iris;

/**
 * The quads of a store but for those that comparison itself makes, looked up one pattern at a time: far quicker than a
 * query where one knows what one wants.
 */
public record Quads(DatasetGraph graph, Iris iris) {
    /** What stands in some place of a pattern. */
    private static final Node ANY = Node.ANY;

    public static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** The subjects that have a value, each once. */
    public List<Node> subjects(RDFNode property, Node value) {
        return quads(ANY, property.asNode(), value)
                .map(Quad::getSubject)
                .distinct()
                .toList();
    }

    /** Whatever points at a thing, each once. */
    public List<Node> subjectsOf(Node value) {
        return quads(ANY, ANY, value).map(Quad::getSubject).distinct().toList();
    }

    /** The values of a subject, each once. */
    public List<Node> values(Node subject, RDFNode property) {
        return quads(subject, property.asNode(), ANY)
                .map(Quad::getObject)
                .distinct()
                .toList();
    }

    /** Everything a subject says, over all graphs. */
    public Stream<Quad> about(Node subject) {
        return quads(subject, ANY, ANY);
    }

    private Stream<Quad> quads(Node subject, Node property, Node value) {
        return graph.stream(ANY, subject, property, value)
                .filter(quad -> !quad.getGraph().isURI()
                        || !iris.isComparisonGraph(quad.getGraph().getURI()));
    }
}
