package org.parley.store.query;

/**
 * A question that got no answer, and why.
 *
 * @param message what is wrong, where, and what to do, for the person who asked
 */
public record Refusal(Reason reason, String message) implements Answer, Inspection {
    /** Kinds of refusal, for those who must turn them into a status. */
    public enum Reason {
        /** It is not SPARQL 1.1. */
        MALFORMED,
        /** It asks for what this store does not do for anybody. */
        FORBIDDEN,
        /** The question is too long. */
        TOO_LONG,
        /** The answer, or a text made on the way to it, is too large. */
        TOO_LARGE,
        /** The answer has no such form. */
        NO_SUCH_FORM,
        /** It took longer than it may. */
        TIMED_OUT,
        /** Another endpoint that it calls gives no answer. */
        UNREACHED,
        /** Too many others are being answered. */
        BUSY,
        /** The store failed; not the fault of who asked. */
        FAILED
    }
}
