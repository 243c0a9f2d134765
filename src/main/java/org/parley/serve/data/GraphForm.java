package org.parley.serve.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;
import org.parley.serve.http.Accepted;
import org.parley.serve.http.BadRequest;

/** A form in which linked data is given out; the first of those equally liked is taken. */
public enum GraphForm {
    TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
    PAGE("html", "text/html", null),
    JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD_PLAIN),
    N_TRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
    RDF_XML("rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN);

    private final String ending;
    private final String mediaType;
    private final @Nullable RDFFormat written;

    GraphForm(String ending, String mediaType, @Nullable RDFFormat written) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.written = written;
    }

    /** The form that a path asks for by its ending. */
    public static Optional<GraphForm> ofEnding(String path) {
        return Stream.of(values())
                .filter(form -> path.endsWith("." + form.ending))
                .findFirst();
    }

    static GraphForm liked(Accepted accepted) throws BadRequest {
        List<String> offered = Stream.of(values()).map(GraphForm::mediaType).toList();
        String best = accepted.best(offered)
                .orElseThrow(() -> new BadRequest(406, "This is offered as " + String.join(", ", offered)));
        return Stream.of(values())
                .filter(form -> form.mediaType.equals(best))
                .findFirst()
                .orElseThrow();
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How RDF is written in this form; nothing for a page. */
    public Optional<RDFFormat> written() {
        return Optional.ofNullable(written);
    }
}
