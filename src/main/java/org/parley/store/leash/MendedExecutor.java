package org.parley.store.leash;

import java.util.Set;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * TDB2's way of running a query, mended: TDB2 6.0.0 fails with "Peek iterator is already empty" where two patterns
 * meet and the first one finds nothing (fixed in Jena 6.1.0). And SERVICE, which ARQ lets go anywhere and take any time,
 * calls endpoints that are allowed, within the time of the query.
 */
public final class MendedExecutor extends OpExecutorTDB2 {
    /** Where an execution's context keeps the endpoints that may be called. */
    public static final Symbol SERVICES = Symbol.create("https://w3id.org/parley/services");

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
    protected QueryIterator execute(OpService call, QueryIterator input) {
        Set<String> allowed = execCxt.getContext().get(SERVICES, Set.of());
        Leash leash = execCxt.getContext().get(LeashedFunctions.LEASH);
        if (leash == null
                || !call.getService().isURI()
                || !allowed.contains(call.getService().getURI())) {
            throw new QueryDeniedException("SERVICE is not allowed: " + call.getService());
        }
        return QueryIterPlainWrapper.create(new RemoteJoin(call, input, leash, execCxt), execCxt);
    }
}
