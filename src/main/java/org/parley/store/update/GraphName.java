package org.parley.store.update;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.Quad;

/** The name of a graph that somebody asked for, or the default graph. */
public final class GraphName {
    /** The default graph, where it is one of its own. */
    public static final GraphName DEFAULT = new GraphName(Quad.defaultGraphIRI);

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\]*");
    private static final String NAMES_OF_JENA = "urn:x-arq:";

    private final Node node;

    private GraphName(Node node) {
        this.node = node;
    }

    /** The name, or nothing if it is no absolute IRI, or one that Jena gives a meaning of its own. */
    public static Optional<GraphName> of(String iri) {
        return ABSOLUTE.matcher(iri).matches() && !iri.startsWith(NAMES_OF_JENA) && isAbsolute(iri)
                ? Optional.of(new GraphName(NodeFactory.createURI(iri)))
                : Optional.empty();
    }

    private static boolean isAbsolute(String iri) {
        try {
            return IRIx.create(iri).isAbsolute();
        } catch (IRIException e) {
            return false;
        }
    }

    public boolean isDefault() {
        return this == DEFAULT;
    }

    /** The IRI, which needs no escapes between angle brackets. */
    public String iri() {
        return node.getURI();
    }

    Node node() {
        return node;
    }
}
