package org.parley.store.query;

import org.parley.store.query.Refusal.Reason;

/** A query used up what it was allowed. It ends the evaluation: unlike an error of SPARQL it never means "no value". */
final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    private LimitReached(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    static LimitReached time() {
        return new LimitReached(Reason.TIMED_OUT, "the time is over");
    }

    static LimitReached length() {
        return new LimitReached(
                Reason.TOO_LARGE,
                "A text made by this query grows beyond %,d characters. Take fewer or shorter texts together"
                        .formatted(Leash.LONGEST_TEXT));
    }

    static LimitReached gathered() {
        return new LimitReached(
                Reason.TOO_LARGE,
                "GROUP_CONCAT in this query gathers more than %,d characters. Group fewer rows, or add a LIMIT"
                        .formatted(Leash.MOST_GATHERED));
    }

    static LimitReached answer(long largest) {
        return new LimitReached(
                Reason.TOO_LARGE,
                "The answer is larger than %,d bytes. Add a LIMIT, or export the store".formatted(largest));
    }

    Reason reason() {
        return reason;
    }
}
