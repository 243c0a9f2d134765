package org.parley.store.update;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.parley.store.query.Refusal;
import org.parley.store.query.Refusal.Reason;

/** The graph that a patch is about: its update names no other, and need not name this one. */
record OneGraph(String name) {
    /** Makes an operation one about this graph, or says why it cannot be one. */
    Optional<Refusal> confine(Update operation) {
        if (operation instanceof UpdateModify modify
                && modify.getWithIRI() == null
                && modify.getUsing().isEmpty()
                && modify.getUsingNamed().isEmpty()
                && isAboutOne(modify)) {
            modify.setWithIRI(NodeFactory.createURI(name));
            return Optional.empty();
        }
        return Optional.of(
                new Refusal(
                        Reason.MALFORMED,
                        "A patch is made of DELETE { } INSERT { } WHERE { }, without WITH and USING, and without GRAPH in what goes and comes. For anything else there is SPARQL update"));
    }

    private static boolean isAboutOne(UpdateModify modify) {
        return Stream.of(modify.getDeleteQuads(), modify.getInsertQuads())
                .flatMap(List::stream)
                .map(Quad::getGraph)
                .allMatch(OneGraph::isUnnamed);
    }

    private static boolean isUnnamed(Node graph) {
        return Quad.isDefaultGraph(graph);
    }
}
