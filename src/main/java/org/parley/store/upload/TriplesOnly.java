package org.parley.store.upload;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.parley.store.leash.Leash;
import org.parley.store.leash.LimitReached;
import org.parley.store.query.Refusal;
import org.parley.store.query.Refusal.Reason;

/** Lets triples through that any store can keep, and no graphs, since the request names the graph. */
final class TriplesOnly extends StreamRDFWrapper {
    private final Leash leash;

    TriplesOnly(StreamRDF out, Leash leash) {
        super(out);
        this.leash = leash;
    }

    @Override
    public void triple(Triple triple) {
        if (leash.isOver()) {
            throw LimitReached.time();
        }
        Terms.require(triple.getSubject(), triple.getPredicate(), triple.getObject());
        super.triple(triple);
    }

    @Override
    public void quad(Quad quad) {
        if (!quad.isDefaultGraph()) {
            throw new RefusedChange(new Refusal(
                    Reason.MALFORMED,
                    "What is sent here is one graph, whose name stands in the address: it cannot hold others, such as <%s>. Send each to its own address"
                            .formatted(quad.getGraph())));
        }
        triple(quad.asTriple());
    }
}
