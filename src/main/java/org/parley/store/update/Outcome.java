package org.parley.store.update;

import org.parley.store.query.Refusal;

/** What came of a change that somebody wanted. */
public sealed interface Outcome {
    /**
     * It was made, and is on disk.
     *
     * @param wasThere whether what was changed, a graph perhaps, was there before
     */
    record Made(boolean wasThere) implements Outcome {}

    /** It was not made, and everything is as it was. */
    record Refused(Refusal refusal) implements Outcome {}
}
