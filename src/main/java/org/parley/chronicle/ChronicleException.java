package org.parley.chronicle;

/** A question that cannot be answered. Its message tells a person why, and what to do. */
public final class ChronicleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        UNKNOWN,
        AMBIGUOUS,
        MALFORMED,
        REFUSED
    }

    private final Reason reason;

    private ChronicleException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    static ChronicleException unknown(String message) {
        return new ChronicleException(Reason.UNKNOWN, message);
    }

    static ChronicleException ambiguous(String message) {
        return new ChronicleException(Reason.AMBIGUOUS, message);
    }

    static ChronicleException malformed(String message) {
        return new ChronicleException(Reason.MALFORMED, message);
    }

    /** The store did not answer. */
    static ChronicleException refused(String message) {
        return new ChronicleException(Reason.REFUSED, message);
    }

    public Reason reason() {
        return reason;
    }
}
