package org.parley.store.leash;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.jspecify.annotations.Nullable;

/**
 * TDB2's way of running a query, mended in two places. TDB2 6.0.0 fails with "Peek iterator is already empty" where two
 * patterns meet and the first one finds nothing (fixed in Jena 6.1.0). And it lets a path of no steps between two
 * variables end in terms that are nowhere in the graph, if only another part of the query names them.
 */
public final class MendedExecutor extends OpExecutorTDB2 {
    private MendedExecutor(ExecutionContext context) {
        super(context);
    }

    /** Sees to it that all queries and updates of a dataset run this way. */
    public static void mend(Dataset dataset) {
        QC.setFactory(dataset.getContext(), MendedExecutor::new);
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        boolean looksAhead = op instanceof OpQuadPattern || op instanceof OpFilter;
        if (looksAhead && !input.hasNext()) {
            input.close();
            return QueryIterNullIterator.create(execCxt);
        }
        return super.exec(op, input);
    }

    @Override
    protected QueryIterator execute(OpPath op, QueryIterator input) {
        QueryIterator found = super.execute(op, input);
        TriplePath path = op.getTriplePath();
        boolean betweenVariables = path.getSubject().isVariable() && path.getObject().isVariable();
        return betweenVariables ? new InGraph(found, path, execCxt) : found;
    }

    /** The solutions of a path that begins and ends in the graph. One that takes a step does so anyway. */
    private static final class InGraph extends QueryIterProcessBinding {
        private final Var start;
        private final Var end;
        private final Graph graph;

        InGraph(QueryIterator found, TriplePath path, ExecutionContext context) {
            super(found, context);
            this.start = Var.alloc(path.getSubject());
            this.end = Var.alloc(path.getObject());
            this.graph = context.getActiveGraph();
        }

        @Override
        public @Nullable Binding accept(Binding solution) {
            Node from = solution.get(start);
            return !from.equals(solution.get(end)) || holds(from) ? solution : null;
        }

        private boolean holds(Node node) {
            return (!node.isLiteral() && graph.contains(node, Node.ANY, Node.ANY))
                    || graph.contains(Node.ANY, Node.ANY, node);
        }
    }
}
