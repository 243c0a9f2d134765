package org.parley.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** Borrowed terms for which Jena has no constants. */
public final class Terms {
    private static final String WEB_ANNOTATION = "http://www.w3.org/ns/oa#";

    public static final Property START = ResourceFactory.createProperty(WEB_ANNOTATION + "start");
    public static final Property END = ResourceFactory.createProperty(WEB_ANNOTATION + "end");
    public static final Property EXACT = ResourceFactory.createProperty(WEB_ANNOTATION + "exact");

    private Terms() {}
}
