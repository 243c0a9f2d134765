package org.parley.store.leash;

import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * TDB2's way of running a query, mended: TDB2 6.0.0 fails with "Peek iterator is already empty" where two patterns
 * meet and the first one finds nothing (fixed in Jena 6.1.0).
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
}
