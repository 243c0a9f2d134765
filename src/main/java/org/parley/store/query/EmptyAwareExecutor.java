package org.parley.store.query;

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
final class EmptyAwareExecutor extends OpExecutorTDB2 {
    private EmptyAwareExecutor(ExecutionContext context) {
        super(context);
    }

    static void mend(Dataset dataset) {
        QC.setFactory(dataset.getContext(), EmptyAwareExecutor::new);
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
