package org.parley.rdf;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;

/**
 * A document as it enters the store.
 *
 * @param documentIri the document
 * @param quads its named graphs: what was read, what follows from it, and the short cuts
 * @param events the events it speaks of, whose comparison must be made anew when it comes or goes
 */
public record DocumentGraphs(String documentIri, Dataset quads, Set<String> events) {
    public DocumentGraphs {
        events = Collections.unmodifiableSet(new TreeSet<>(events));
    }
}
