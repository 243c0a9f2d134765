package org.parley.store.text;

import java.util.Collection;
import java.util.List;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.search.IndexSearcher;
import org.parley.store.leash.Leash;

/** The full text as of the moment whose data a query reads. */
public final class Words {
    private final IndexSearcher moment;
    private final Runnable check;

    /**
     * @param check fails if the index cannot be trusted
     */
    Words(IndexSearcher moment, Runnable check) {
        this.moment = moment;
        this.check = check;
    }

    /** For queries of all named graphs together. */
    public TextIndex ofNamedGraphs(Leash leash) {
        return new TextSearch(moment, null, leash, check);
    }

    /** For queries of the default graph. */
    public TextIndex ofDefaultGraph(Leash leash) {
        return of(List.of(Quad.defaultGraphIRI.getURI()), leash);
    }

    /** For queries of some graphs together. */
    public TextIndex of(Collection<String> graphs, Leash leash) {
        return new TextSearch(moment, graphs, leash, check);
    }
}
