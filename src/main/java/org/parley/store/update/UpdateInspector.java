package org.parley.store.update;

import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.modify.request.UpdateWithUsing;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.parley.store.query.DefaultGraph;
import org.parley.store.query.Inspector;
import org.parley.store.query.Refusal;
import org.parley.store.query.Refusal.Reason;
import org.parley.store.syntax.Nesting;

/** Looks an update over before it is made: depth, syntax, what it reads, and what it writes to. */
final class UpdateInspector {
    private final SentUpdate sent;
    private final DefaultGraph defaultGraph;

    UpdateInspector(SentUpdate sent, DefaultGraph defaultGraph) {
        this.sent = sent;
        this.defaultGraph = defaultGraph;
    }

    UpdateInspection inspect() {
        if (Nesting.depth(sent.sparql()) > Nesting.DEEPEST) {
            return tooDeep();
        }
        try {
            return parsed(UpdateFactory.create(sent.sparql(), Inspector.BASE, Syntax.syntaxSPARQL_11));
        } catch (QueryParseException e) {
            if (e.getCause() instanceof StackOverflowError) {
                return tooDeep();
            }
            return refused(Reason.MALFORMED, "This is not SPARQL 1.1 Update: " + e.getMessage());
        } catch (QueryException e) {
            return refused(Reason.MALFORMED, "This update cannot be made: " + e.getMessage());
        } catch (StackOverflowError e) {
            return tooDeep();
        }
    }

    private static UpdateInspection tooDeep() {
        return refused(
                Reason.MALFORMED,
                "The update is nested too deeply, or one of its parts is too long: at most %d levels are read. Send large graphs to the graph store"
                        .formatted(Nesting.DEEPEST));
    }

    private UpdateInspection parsed(UpdateRequest request) {
        for (Update operation : request) {
            Optional<Refusal> fault = chosen(operation)
                    .or(() -> sent.graph().flatMap(graph -> new OneGraph(graph).confine(operation)))
                    .or(() -> UpdateRules.fault(operation, defaultGraph));
            if (fault.isPresent()) {
                return new UpdateInspection.Refused(fault.get());
            }
        }
        return new SafeUpdate(request.getOperations(), sent.limit());
    }

    /** Lets the graphs of the request take the place of USING. */
    private Optional<Refusal> chosen(Update operation) {
        if (sent.using().isEmpty() && sent.usingNamed().isEmpty()) {
            return Optional.empty();
        }
        if (operation instanceof UpdateWithUsing modify
                && modify.getWithIRI() == null
                && modify.getUsing().isEmpty()
                && modify.getUsingNamed().isEmpty()) {
            sent.using().forEach(graph -> modify.addUsing(NodeFactory.createURI(graph)));
            sent.usingNamed().forEach(graph -> modify.addUsingNamed(NodeFactory.createURI(graph)));
            return Optional.empty();
        }
        return UpdateRules.readsNothing(operation)
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                Reason.MALFORMED,
                                "using-graph-uri and using-named-graph-uri go with DELETE, INSERT and WHERE that have no USING and no WITH of their own. Leave the parameters out, or the clauses"));
    }

    private static UpdateInspection refused(Reason reason, String message) {
        return new UpdateInspection.Refused(new Refusal(reason, message));
    }
}
