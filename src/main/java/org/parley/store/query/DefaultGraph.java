package org.parley.store.query;

import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;

/** What a query or an update reads that names no graph. */
public enum DefaultGraph {
    /** All named graphs together, so that nobody needs GRAPH to ask. Nothing can be written to it. */
    UNION,
    /** A graph of its own beside the named ones, as in a dataset of SPARQL 1.1. */
    OWN;

    /** What a context says. */
    public static DefaultGraph of(Context context) {
        return context.isTrue(TDB2.symUnionDefaultGraph) ? UNION : OWN;
    }

    public boolean isUnion() {
        return this == UNION;
    }
}
