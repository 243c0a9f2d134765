package org.parley.store.upload;

import org.parley.store.query.Refusal;
import org.parley.store.query.Refusal.Reason;

/** A change that turned out, while it was being made, to be one that is not allowed. */
public final class RefusedChange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedChange(Refusal refusal) {
        super(refusal.message(), null, false, false);
        this.refusal = refusal;
    }

    public static RefusedChange defaultGraph() {
        return new RefusedChange(
                new Refusal(
                        Reason.FORBIDDEN,
                        "The default graph cannot be written: here it is all graphs together. Name the graph to write to, with GRAPH <...> { } or WITH <...>"));
    }

    public static RefusedChange newRdf() {
        return new RefusedChange(
                new Refusal(
                        Reason.MALFORMED,
                        "Triple terms and directions of text are not taken: not every format and store knows RDF 1.2. Use a node with an IRI to speak of a statement"));
    }

    public Refusal refusal() {
        return refusal;
    }
}
