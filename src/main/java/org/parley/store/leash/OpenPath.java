package org.parley.store.leash;

import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;
import org.apache.jena.tdb2.TDB2;
import org.jspecify.annotations.Nullable;

/**
 * A path between two variables that may take no step. It links what is in the graph to itself; ARQ alone also finds what
 * is not there, if another part of the query names it.
 */
final class OpenPath extends OpExt {
    private final OpPath path;

    private OpenPath(OpPath path) {
        super("open-path");
        this.path = path;
    }

    /** The path, as an open one if it is one. */
    static Op of(OpPath op) {
        TriplePath path = op.getTriplePath();
        boolean isOpen = path.getSubject().isVariable()
                && path.getObject().isVariable()
                && path.getPath() != null
                && mayStay(path.getPath());
        return isOpen ? new OpenPath(op) : op;
    }

    private static boolean mayStay(Path path) {
        return switch (path) {
            case P_ZeroOrOne none -> true;
            case P_ZeroOrMore1 none -> true;
            case P_ZeroOrMoreN none -> true;
            case P_Alt either -> mayStay(either.getLeft()) || mayStay(either.getRight());
            case P_Seq both -> mayStay(both.getLeft()) && mayStay(both.getRight());
            case P_Path1 one -> mayStay(one.getSubPath());
            default -> false;
        };
    }

    @Override
    public Op effectiveOp() {
        return path;
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        ExecutionContext within = new ExecutionContext(context, graph(context));
        return new InGraph(QC.execute(path, input, within), path.getTriplePath(), within);
    }

    /** The graph that is walked: where the default graph is the union of all, TDB2 wants to be told. */
    private static Graph graph(ExecutionContext context) {
        boolean isDefault = context.getActiveGraph() instanceof GraphView view
                && (view.getGraphName() == null || Quad.isDefaultGraph(view.getGraphName()));
        return isDefault && context.getContext().isTrue(TDB2.symUnionDefaultGraph)
                ? context.getDataset().getUnionGraph()
                : context.getActiveGraph();
    }

    @Override
    public Op apply(Transform transform) {
        return this;
    }

    @Override
    public void outputArgs(IndentedWriter out, SerializationContext context) {
        path.output(out, context);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap labels) {
        return other instanceof OpenPath same && path.equalTo(same.path, labels);
    }

    /** The solutions that begin in the graph. One that takes a step does so anyway. */
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
