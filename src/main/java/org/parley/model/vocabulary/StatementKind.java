package org.parley.model.vocabulary;

/** What an attribution ascribes to its source. */
public enum StatementKind {
    /** Words, spoken or written. */
    statement,
    /** What somebody takes to be so. */
    thought,
    /** What somebody feels about something. */
    feeling,
    /** What somebody wants, plans or means to do. */
    intention
}
