package org.parley.rdf.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.Iris;

/**
 * The quads of a store but for those that comparison itself makes, looked up one pattern at a time: far quicker than a
 * query where one knows what one wants.
 */
record Quads(DatasetGraph graph, Iris iris) {
    /** What stands in some place of a pattern. */
    private static final Node ANY = Node.ANY;

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** The subjects that have a value, each once. */
    List<Node> subjects(RDFNode property, Node value) {
        return quads(ANY, property.asNode(), value)
                .map(Quad::getSubject)
                .distinct()
                .toList();
    }

    /** Whatever points at a thing, each once. */
    List<Node> subjectsOf(Node value) {
        return quads(ANY, ANY, value).map(Quad::getSubject).distinct().toList();
    }

    /** The values of a subject, each once. */
    List<Node> values(Node subject, RDFNode property) {
        return quads(subject, property.asNode(), ANY)
                .map(Quad::getObject)
                .distinct()
                .toList();
    }

    Optional<Node> value(Node subject, RDFNode property) {
        return quads(subject, property.asNode(), ANY).map(Quad::getObject).findFirst();
    }

    @Nullable
    String text(Node subject, RDFNode property) {
        return value(subject, property).map(Node::getLiteralLexicalForm).orElse(null);
    }

    /** Everything a subject says, over all graphs. */
    Stream<Quad> about(Node subject) {
        return quads(subject, ANY, ANY);
    }

    private Stream<Quad> quads(Node subject, Node property, Node value) {
        return graph.stream(ANY, subject, property, value)
                .filter(quad -> !quad.getGraph().isURI()
                        || !iris.isComparisonGraph(quad.getGraph().getURI()));
    }
}
