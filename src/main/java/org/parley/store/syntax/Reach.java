package org.parley.store.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.Element;
import org.parley.store.leash.OwnFunctions;

/** Finds where a query reaches beyond the data: calls to other hosts, and functions that are not SPARQL's own. */
public final class Reach extends OpVisitorBase {
    private final List<String> faults = new ArrayList<>();

    private final ExprVisitor functions = new ExprVisitorBase() {
        @Override
        public void visit(ExprFunctionN function) {
            if (function instanceof E_Function && OwnFunctions.hide(function.getFunctionIRI())) {
                faults.add("The function <%s> is not offered. Use those of SPARQL 1.1 and the casts of XML Schema"
                        .formatted(function.getFunctionIRI()));
            }
        }
    };

    private final Set<String> services;

    private Reach(Set<String> services) {
        this.services = services;
    }

    /** What is wrong with a query that reaches farther than to these services. */
    public static Optional<String> fault(Query query, Set<String> services) {
        return fault(Algebra.compile(query), services);
    }

    /** What is wrong with the pattern of an update that reaches out: it would keep all others from writing meanwhile. */
    public static Optional<String> fault(Element pattern) {
        return fault(Algebra.compile(pattern), Set.of());
    }

    private static Optional<String> fault(Op op, Set<String> services) {
        Reach reach = new Reach(services);
        Walker.walk(op, reach, reach.functions);
        return reach.faults.stream().findFirst();
    }

    @Override
    public void visit(OpService call) {
        if (call.getService().isURI() && services.contains(call.getService().getURI())) {
            return;
        }
        String others = services.isEmpty()
                ? "this store calls no other host"
                : "this store calls no others than %s"
                        .formatted(services.stream().sorted().collect(Collectors.joining(", ")));
        faults.add("SERVICE is not allowed: %s, and so not %s. ".formatted(others, call.getService())
                + "Ask that host yourself and put its answer in with VALUES");
    }

    // Jena's walker passes by the expressions of these two

    @Override
    public void visit(OpOrder order) {
        order.getConditions().forEach(condition -> look(condition.getExpression()));
    }

    @Override
    public void visit(OpGroup group) {
        group.getAggregators().forEach(column -> {
            ExprList arguments = column.getAggregator().getExprList();
            if (arguments != null) {
                arguments.forEach(this::look);
            }
        });
    }

    private void look(Expr expression) {
        Walker.walk(expression, this, functions);
    }
}
