package org.parley.store.update;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.request.UpdateClear;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.sparql.modify.request.UpdateWithUsing;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.update.Update;
import org.parley.store.leash.Leash;
import org.parley.store.leash.LeashedFunctions;
import org.parley.store.leash.LimitReached;
import org.parley.store.query.DefaultGraph;

/** An update that was inspected and may be made. Only {@link UpdateInspection#of} makes one. */
public final class SafeUpdate implements UpdateInspection, Change {
    private final List<Update> operations;
    private final Duration limit;

    SafeUpdate(List<Update> operations, Duration limit) {
        this.operations = List.copyOf(operations);
        this.limit = limit;
    }

    /** How long it may take. */
    public Duration limit() {
        return limit;
    }

    @Override
    public boolean make(DatasetGraph data, Leash leash) {
        for (Update operation : operations) {
            if (leash.isOver()) {
                throw LimitReached.time();
            }
            execution(operation, data, leash).execute();
        }
        return true;
    }

    private static UpdateExec execution(Update operation, DatasetGraph data, Leash leash) {
        boolean choosesGraphs = operation instanceof UpdateWithUsing modify
                && !(modify.getUsing().isEmpty() && modify.getUsingNamed().isEmpty());
        boolean union = DefaultGraph.of(data.getContext()).isUnion() && !choosesGraphs;
        return UpdateExec.dataset(data)
                .update(forgiving(operation))
                .set(LeashedFunctions.LEASH, leash)
                .set(ARQConstants.sysOptimizerFactory, LeashedFunctions.OPTIMISER)
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQ.enablePropertyFunctions, false)
                .set(TDB2.symUnionDefaultGraph, union)
                .timeout(Math.max(1, leash.remaining().toMillis()), TimeUnit.MILLISECONDS)
                .build();
    }

    /** A graph without triples is none here, so that to clear one that is not there is no fault. */
    private static Update forgiving(Update operation) {
        return switch (operation) {
            case UpdateClear clear -> new UpdateClear(clear.getTarget(), true);
            case UpdateDrop drop -> new UpdateDrop(drop.getTarget(), true);
            default -> operation;
        };
    }
}
