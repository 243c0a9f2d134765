package org.parley.store.query;

import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.parley.store.query.Refusal.Reason;
import org.parley.store.syntax.Grammar;
import org.parley.store.syntax.Nesting;
import org.parley.store.syntax.Reach;

/** Looks a question over before it runs: size, depth, syntax, and whether it reaches beyond the store. */
public final class Inspector {
    static final int MOST_CHARACTERS = 100_000;
    /** Relative IRIs are resolved against this and not, as Jena would, against the folder the server runs in. */
    public static final String BASE = "https://w3id.org/parley/";

    private final Question question;

    Inspector(Question question) {
        this.question = question;
    }

    Inspection inspect() {
        String sparql = question.sparql();
        if (sparql.isBlank()) {
            return new Refusal(Reason.MALFORMED, "The query is empty. Send a SPARQL 1.1 query");
        }
        if (sparql.length() > MOST_CHARACTERS) {
            return new Refusal(
                    Reason.TOO_LONG,
                    "The query has %d characters; at most %d are read. Ask in several queries"
                            .formatted(sparql.length(), MOST_CHARACTERS));
        }
        if (Nesting.depth(sparql) > Nesting.DEEPEST) {
            return tooDeep();
        }
        try {
            return parsed(QueryFactory.create(sparql, BASE, Syntax.syntaxSPARQL_11));
        } catch (QueryParseException e) {
            if (e.getCause() instanceof StackOverflowError) {
                return tooDeep();
            }
            return new Refusal(Reason.MALFORMED, "This is not SPARQL 1.1: " + e.getMessage());
        } catch (QueryException e) {
            return new Refusal(Reason.MALFORMED, "This query cannot be run: " + e.getMessage());
        } catch (StackOverflowError e) {
            return tooDeep();
        }
    }

    private static Refusal tooDeep() {
        return new Refusal(
                Reason.MALFORMED,
                "The query is nested too deeply: at most %d levels are read".formatted(Nesting.DEEPEST));
    }

    private Inspection parsed(Query query) {
        Optional<String> misuse = Grammar.fault(query);
        if (misuse.isPresent()) {
            return new Refusal(Reason.MALFORMED, "This is not SPARQL 1.1: " + misuse.get());
        }
        Optional<String> fault = Reach.fault(query, question.services());
        if (fault.isPresent()) {
            return new Refusal(Reason.FORBIDDEN, fault.get());
        }
        chooseGraphs(query);
        return new SafeQuery(query, question.limit(), question.services());
    }

    private void chooseGraphs(Query query) {
        if (!question.defaultGraphs().isEmpty() || !question.namedGraphs().isEmpty()) {
            query.getGraphURIs().clear();
            query.getNamedGraphURIs().clear();
            question.defaultGraphs().forEach(query::addGraphURI);
            question.namedGraphs().forEach(query::addNamedGraphURI);
        }
    }
}
