package org.parley.chronicle;

/** A question that cannot be answered. Its message tells a person why, and what to do. */
public final class ChronicleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChronicleException(String message) {
        super(message);
    }
}
