package org.parley.store.leash;

/** A query used up what it was allowed. It ends the evaluation: unlike an error of SPARQL it never means "no value". */
public final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean isTime;

    private LimitReached(boolean isTime, String message) {
        super(message, null, false, false);
        this.isTime = isTime;
    }

    public static LimitReached time() {
        return new LimitReached(true, "the time is over");
    }

    public static LimitReached length() {
        return new LimitReached(
                false,
                "A text made by this query grows beyond %,d characters. Take fewer or shorter texts together"
                        .formatted(Leash.LONGEST_TEXT));
    }

    public static LimitReached number() {
        return new LimitReached(
                false,
                "A number made by this query grows beyond %,d bits. Count with smaller ones"
                        .formatted(Leash.LONGEST_NUMBER));
    }

    public static LimitReached gathered() {
        return new LimitReached(
                false,
                "GROUP_CONCAT in this query gathers more than %,d characters. Group fewer rows, or add a LIMIT"
                        .formatted(Leash.MOST_GATHERED));
    }

    public static LimitReached hits(int most) {
        return new LimitReached(
                false,
                "A text:query in this query finds more than %,d texts. Search for more words, or give a number after them"
                        .formatted(most));
    }

    public static LimitReached answer(long largest) {
        return new LimitReached(
                false, "The answer is larger than %,d bytes. Add a LIMIT, or export the store".formatted(largest));
    }

    /** Whether it was the time, and not the size of what was made. */
    public boolean isTime() {
        return isTime;
    }
}
