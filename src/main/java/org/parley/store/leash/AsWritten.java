package org.parley.store.leash;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/**
 * A part of a query that TDB2 must not rewrite. TDB2 turns all triple patterns into quad patterns, which is quick but no
 * longer says the same where GRAPH ?g stands around a MINUS, a subquery, or values for ?g: there a graph at a time is
 * looked at, as SPARQL has it.
 */
final class AsWritten extends OpExt {
    private final Op part;

    private AsWritten(Op part) {
        super("as-written");
        this.part = part;
    }

    /** An optimised query with the parts set apart that must stay as they are. */
    static Op in(Op optimised) {
        return Transformer.transform(
                new TransformCopy() {
                    @Override
                    public Op transform(OpPath path) {
                        return OpenPath.of(path);
                    }

                    @Override
                    public Op transform(OpGraph graph, Op under) {
                        Op copied = super.transform(graph, under);
                        return new Look(graph.getNode()).isHard(under) ? new AsWritten(copied) : copied;
                    }
                },
                optimised);
    }

    @Override
    public Op effectiveOp() {
        return part;
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        return QC.execute(part, input, context);
    }

    @Override
    public Op apply(Transform transform) {
        return this;
    }

    @Override
    public void outputArgs(IndentedWriter out, SerializationContext context) {
        part.output(out, context);
    }

    @Override
    public int hashCode() {
        return part.hashCode();
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap labels) {
        return other instanceof AsWritten same && part.equalTo(same.part, labels);
    }

    /** Whether what stands in GRAPH can be said with quads alone. */
    private static final class Look extends OpVisitorBase {
        private final Node graph;
        private final List<Op> hard = new ArrayList<>();
        private int patterns;
        private int tables;

        Look(Node graph) {
            this.graph = graph;
        }

        boolean isHard(Op under) {
            Walker.walk(under, this);
            return !hard.isEmpty() || (graph.isVariable() && tables > 0 && patterns == 0);
        }

        @Override
        public void visit(OpBGP pattern) {
            patterns++;
        }

        @Override
        public void visit(OpTable table) {
            tables++;
            if (graph.isVariable() && table.getTable().getVars().contains(graph)) {
                hard.add(table);
            }
        }

        @Override
        public void visit(OpExt set) {
            hard.add(set);
        }

        /** What a property function finds depends on the graph it is asked in. */
        @Override
        public void visit(OpPropFunc function) {
            hard.add(function);
        }

        @Override
        public void visit(OpMinus minus) {
            hardIfVariable(minus);
        }

        @Override
        public void visit(OpGroup group) {
            hardIfVariable(group);
        }

        @Override
        public void visit(OpProject subquery) {
            hardIfVariable(subquery);
        }

        private void hardIfVariable(Op op) {
            if (graph.isVariable()) {
                hard.add(op);
            }
        }
    }
}
