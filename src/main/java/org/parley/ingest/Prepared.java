package org.parley.ingest;

import org.parley.model.annotation.Annotation;
import org.parley.rdf.graph.DocumentGraphs;

/** A reading on its way to the store: a graph that keeps all rules, or the reason why there is none. */
public sealed interface Prepared permits Prepared.Ready, Outcome.Refused {
    /** The input as it was given, or as it was found in a folder. */
    String input();

    /**
     * Ready to be stored.
     *
     * @param reader what read the text: "annotation" for the file beside it, else Parley and its version
     * @param digest of the graphs
     * @param source what another wording of the text would have in common with it
     */
    record Ready(
            String input, String reader, String digest, SourceKeys source, Annotation annotation, DocumentGraphs graphs)
            implements Prepared {}
}
