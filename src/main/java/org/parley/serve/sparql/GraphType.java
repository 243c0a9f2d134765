package org.parley.serve.sparql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;

/** A media type that triples may be sent in. */
enum GraphType {
    TURTLE("text/turtle", Lang.TURTLE),
    N_TRIPLES("application/n-triples", Lang.NTRIPLES),
    JSON_LD("application/ld+json", Lang.JSONLD11),
    RDF_XML("application/rdf+xml", Lang.RDFXML);

    /** Reading JSON-LD takes many times its size in memory. */
    private static final int LARGEST_JSON_LD = 4 << 20;

    private final String mediaType;
    private final Lang lang;

    GraphType(String mediaType, Lang lang) {
        this.mediaType = mediaType;
        this.lang = lang;
    }

    static Optional<GraphType> of(String mediaType) {
        return Stream.of(values()).filter(it -> it.mediaType.equals(mediaType)).findFirst();
    }

    static List<String> mediaTypes() {
        return Stream.of(values()).map(it -> it.mediaType).toList();
    }

    static String names() {
        return Stream.of(values()).map(it -> it.mediaType).collect(Collectors.joining(", "));
    }

    Lang lang() {
        return lang;
    }

    /** How many bytes of it are read, where a body may have so many. */
    int largest(int body) {
        return this == JSON_LD ? Math.min(LARGEST_JSON_LD, body) : body;
    }
}
