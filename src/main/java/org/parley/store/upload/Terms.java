package org.parley.store.upload;

import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.parley.store.query.Refusal;
import org.parley.store.query.Refusal.Reason;

/** What a triple may be made of, so that every format and every store can hold it. */
public final class Terms {
    private Terms() {}

    /** Refuses a triple that not everybody could read again. */
    public static void require(Node subject, Node predicate, Node object) {
        require(subject);
        require(predicate);
        require(object);
    }

    /** Not every reader minds what an IRI is made of, and functions of SPARQL make any. */
    public static void require(Node node) {
        if (node.isTripleTerm() || (node.isLiteral() && node.getLiteralBaseDirection() != null)) {
            throw RefusedChange.newRdf();
        }
        if (node.isURI()) {
            try {
                IRIx.create(node.getURI());
            } catch (IRIException e) {
                throw new RefusedChange(new Refusal(
                        Reason.MALFORMED,
                        "\"%s\" is no IRI: %s. Write other signs as %%20, %%22 and so on"
                                .formatted(node.getURI(), e.getMessage())));
            }
        }
    }
}
