package org.parley.export.graph;

import java.util.Collection;

/** A graph that cannot be had. Every message says what is wrong, and what to do. */
public final class GraphException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        UNKNOWN,
        AMBIGUOUS,
        TOO_LARGE,
        TOO_LONG
    }

    private final Reason reason;

    private GraphException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    static GraphException unknown(String name) {
        return new GraphException(
                Reason.UNKNOWN,
                "Nothing in the graph is called \"%s\". Give the IRI or the whole name of an actor, an event, an account or a measure"
                        .formatted(name));
    }

    static GraphException ambiguous(String name, Collection<String> candidates) {
        return new GraphException(
                Reason.AMBIGUOUS,
                "\"%s\" may be any of these; give the IRI of one:%n  %s"
                        .formatted(name, String.join(System.lineSeparator() + "  ", candidates)));
    }

    static GraphException tooLarge(long edges) {
        return new GraphException(
                Reason.TOO_LARGE,
                "The graph has more than %,d edges. Ask for less: around one thing, with less depth, or in a shorter period"
                        .formatted(edges));
    }

    static GraphException tooLong(long seconds) {
        return new GraphException(
                Reason.TOO_LONG,
                "The graph was not found within %d seconds. Ask for less: around one thing, with less depth, or in a shorter period"
                        .formatted(seconds));
    }

    public Reason reason() {
        return reason;
    }
}
