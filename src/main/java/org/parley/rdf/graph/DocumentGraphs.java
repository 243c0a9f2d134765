package org.parley.rdf.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.parley.rdf.knowledge.Slug;

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

    /** The SHA-256 of the quads as sorted lines. */
    public String digest() {
        var lines = new ByteArrayOutputStream();
        RDFDataMgr.write(lines, quads, Lang.NQUADS);
        return Slug.sha256(
                lines.toString(StandardCharsets.UTF_8).lines().sorted().collect(Collectors.joining("\n")));
    }
}
