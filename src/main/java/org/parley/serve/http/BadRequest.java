package org.parley.serve.http;

import org.parley.chronicle.ChronicleException;

/** A request that cannot be understood or is not allowed, with the status that says so. */
public final class BadRequest extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String reason;
    private final String methods;

    public BadRequest(int status, String reason) {
        this(status, reason, "");
    }

    private BadRequest(int status, String reason, String methods) {
        super(reason);
        this.status = status;
        this.reason = reason;
        this.methods = methods;
    }

    public static BadRequest readOnly() {
        return new BadRequest(
                403,
                "This server is read-only: it takes no updates and no uploads. Read documents in with: parley ingest. To let people write, start it with --users FILE");
    }

    /** A question that the store's events and measures have no answer to. */
    public static BadRequest unanswered(ChronicleException question) {
        int status = switch (question.reason()) {
            case UNKNOWN -> 404;
            case AMBIGUOUS, MALFORMED -> 400;
            case REFUSED -> 503;
        };
        return new BadRequest(status, String.valueOf(question.getMessage()));
    }

    /** A method that does nothing at this address. */
    public static BadRequest method(String method, String allowed) {
        return new BadRequest(405, "%s does nothing here. Use one of: %s".formatted(method, allowed), allowed);
    }

    public int status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    /** The methods that would do something; empty if the method is not what is wrong. */
    public String methods() {
        return methods;
    }
}
