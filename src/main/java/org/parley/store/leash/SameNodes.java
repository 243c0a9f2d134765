package org.parley.store.leash;

import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/**
 * BNODE(text) as SPARQL 1.1 has it: the same text gives the same node within a solution, and another in any other one.
 * ARQ gives a new one at each call. Here each solution is first marked with a fresh node, in a variable that cannot be
 * written in a query and so is never shown, and the nodes are named after mark and text.
 */
final class SameNodes extends ExprTransformCopy {
    private static final String MARK = ".solution";

    private final Var mark;

    private SameNodes(Var mark) {
        this.mark = mark;
    }

    /** The same assignments, with a mark before the first of them if one asks for a node by its text. */
    static Op mended(OpExtend extend, Op under, int number) {
        Optional<Var> known = mark(under);
        SameNodes nodes = new SameNodes(known.orElseGet(() -> Var.alloc(MARK + number)));
        VarExprList mended = new VarExprList();
        if (known.isEmpty()) {
            mended.add(nodes.mark, E_BNode.create());
        }
        extend.getVarExprList()
                .forEachVarExpr((column, expr) -> mended.add(column, ExprTransformer.transform(nodes, expr)));
        boolean same = extend.getVarExprList().getExprs().entrySet().stream()
                .allMatch(it -> it.getValue().equals(mended.getExpr(it.getKey())));
        return same ? extend.copy(under) : OpExtend.create(under, mended);
    }

    /** The mark that assignments just before these have made. */
    private static Optional<Var> mark(Op under) {
        if (!(under instanceof OpExtend before)) {
            return Optional.empty();
        }
        return before.getVarExprList().getVars().stream()
                .filter(column -> column.getName().startsWith(MARK))
                .findFirst()
                .or(() -> mark(before.getSubOp()));
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr text) {
        boolean makesNode =
                "bnode".equalsIgnoreCase(function.getFunctionSymbol().getSymbol());
        return makesNode ? new Named(text, new ExprVar(mark)) : super.transform(function, text);
    }

    private static final class Named extends ExprFunction2 {
        Named(Expr text, Expr mark) {
            super(text, mark, "bnode");
        }

        @Override
        public NodeValue eval(NodeValue text, NodeValue mark) {
            String given = NodeValueOps.checkAndGetStringLiteral("BNODE", text).getLiteralLexicalForm();
            String label = mark.asNode().getBlankNodeLabel() + "-" + given;
            return NodeValue.makeNode(NodeFactory.createBlankNode(label));
        }

        @Override
        public Expr copy(Expr text, Expr mark) {
            return new Named(text, mark);
        }
    }
}
