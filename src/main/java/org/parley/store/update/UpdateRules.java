package org.parley.store.update;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateData;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.parley.store.query.DefaultGraph;
import org.parley.store.query.Refusal;
import org.parley.store.query.Refusal.Reason;
import org.parley.store.syntax.Grammar;
import org.parley.store.syntax.Reach;
import org.parley.store.upload.RefusedChange;

/** What one operation of an update may do: it fetches nothing, calls nobody, and says where it writes. */
final class UpdateRules {
    private static final String NAMES_OF_JENA = "urn:x-arq:";

    private UpdateRules() {}

    /** Why an operation may not be made. */
    static Optional<Refusal> fault(Update operation, DefaultGraph defaultGraph) {
        if (operation instanceof UpdateLoad load) {
            return forbidden(
                    "LOAD is not allowed, SILENT or not: this store fetches nothing, and so not %s. Send the triples themselves, with PUT or POST to the graph store"
                            .formatted(load.getSource()));
        }
        if (operation instanceof UpdateModify modify) {
            Optional<String> misuse = Grammar.fault(modify.getWherePattern());
            if (misuse.isPresent()) {
                return Optional.of(new Refusal(Reason.MALFORMED, "This is not SPARQL 1.1: " + misuse.get()));
            }
            Optional<String> reach = Reach.fault(modify.getWherePattern());
            if (reach.isPresent()) {
                return forbidden(reach.get());
            }
        }
        List<Node> graphs = written(operation);
        if (graphs.stream().anyMatch(graph -> graph.isURI() && !isDefault(graph) && isJenas(graph))) {
            return forbidden("Names that begin with %s are none for graphs of this store".formatted(NAMES_OF_JENA));
        }
        if (defaultGraph.isUnion() && graphs.stream().anyMatch(UpdateRules::isDefault)) {
            return Optional.of(RefusedChange.defaultGraph().refusal());
        }
        return Optional.empty();
    }

    /** Whether an operation has no WHERE. */
    static boolean readsNothing(Update operation) {
        return !(operation instanceof UpdateModify || operation instanceof UpdateDeleteWhere);
    }

    /** The graphs an operation names for writing, and copying; variables among them. */
    private static List<Node> written(Update operation) {
        return switch (operation) {
            case UpdateData data -> graphs(data.getQuads());
            case UpdateDeleteWhere delete -> graphs(delete.getQuads());
            case UpdateModify modify ->
                Stream.of(modify.getDeleteQuads(), modify.getInsertQuads())
                        .flatMap(quads -> graphs(quads).stream())
                        .map(graph -> isDefault(graph) && modify.getWithIRI() != null ? modify.getWithIRI() : graph)
                        .toList();
            case UpdateDropClear drop -> target(drop.getTarget());
            case UpdateBinaryOp copy ->
                Stream.of(copy.getSrc(), copy.getDest())
                        .flatMap(target -> target(target).stream())
                        .toList();
            default -> List.of();
        };
    }

    private static List<Node> graphs(List<Quad> quads) {
        return quads.stream().map(Quad::getGraph).distinct().toList();
    }

    private static List<Node> target(Target target) {
        if (target.isDefault()) {
            return List.of(Quad.defaultGraphIRI);
        }
        return target.isOneNamedGraph() ? List.of(target.getGraph()) : List.of();
    }

    private static boolean isDefault(Node graph) {
        return Quad.isDefaultGraph(graph);
    }

    private static boolean isJenas(Node graph) {
        return graph.getURI().startsWith(NAMES_OF_JENA);
    }

    private static Optional<Refusal> forbidden(String message) {
        return Optional.of(new Refusal(Reason.FORBIDDEN, message));
    }
}
