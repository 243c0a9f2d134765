package org.parley.store.query;

/** What came of asking a question. */
public sealed interface Answer permits Answer.Whole, Refusal {
    /** The answer was written to its end. */
    record Whole() implements Answer {}
}
