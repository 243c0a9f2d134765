package org.parley.serve.data;

import org.parley.rdf.Iris;

/** Where on this server the things are that IRIs name. */
public record Addresses(Iris iris) {
    static final String DATA = "/id/";
    private static final String SPACE = "https://w3id.org/parley/";

    /** The path of a thing; the IRI itself if it is not one of ours. */
    public String of(String iri) {
        if (iri.startsWith(iris.base())) {
            return DATA + iri.substring(iris.base().length());
        }
        return iri.startsWith(SPACE) && !iri.startsWith(Iris.DEFAULT_BASE) ? "/" + iri.substring(SPACE.length()) : iri;
    }

    /** What is behind the base of an IRI, for showing; the IRI itself if it is not one of ours. */
    public String shortened(String iri) {
        return iri.startsWith(iris.base()) ? iri.substring(iris.base().length()) : iri;
    }
}
