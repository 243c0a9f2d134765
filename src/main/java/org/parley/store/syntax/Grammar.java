package org.parley.store.syntax;

import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** Finds what ARQ's parser lets pass although SPARQL 1.1 does not allow it. */
public final class Grammar extends ElementVisitorBase {
    private Optional<String> fault = Optional.empty();

    private Grammar() {}

    /** What is wrong with a query that is not of SPARQL 1.1, here or in a query within it. */
    public static Optional<String> fault(Query query) {
        Grammar grammar = new Grammar();
        grammar.look(query);
        return grammar.fault;
    }

    /** What is wrong with a pattern that holds a query that is not of SPARQL 1.1. */
    public static Optional<String> fault(Element pattern) {
        Grammar grammar = new Grammar();
        ElementWalker.walk(pattern, grammar);
        return grammar.fault;
    }

    @Override
    public void visit(ElementSubQuery inner) {
        look(inner.getQuery());
    }

    private void look(Query query) {
        if (query.isConstructQuad()) {
            fault = Optional.of("CONSTRUCT makes triples: GRAPH cannot stand in what is to be made");
        } else if (query.isSelectType() && query.isQueryResultStar() && query.hasGroupBy()) {
            fault = Optional.of("SELECT * cannot be used with GROUP BY: name the columns");
        } else if (query.getProject().getVars().stream().anyMatch(column -> !Var.isNamedVar(column))) {
            fault = Optional.of("An expression after SELECT needs brackets and a name: (... AS ?name)");
        }
        if (query.getQueryPattern() != null) {
            ElementWalker.walk(query.getQueryPattern(), this);
        }
    }
}
