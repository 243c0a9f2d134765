package org.parley.store.query;

/** What came of looking at a question before running it. */
public sealed interface Inspection permits SafeQuery, Refusal {
    static Inspection of(Question question) {
        return new Inspector(question).inspect();
    }
}
