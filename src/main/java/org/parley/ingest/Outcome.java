package org.parley.ingest;

/** What came of one input. */
public sealed interface Outcome {
    /** The input as it was given, or as it was found in a folder. */
    String input();

    /**
     * Its graph is in the store.
     *
     * @param document the document's IRI
     */
    record Ingested(String input, String document, int statements, int reports) implements Outcome {}

    /**
     * It is an older version of a document that stands; the store is as it was before.
     *
     * @param newer the IRI of the version that stands
     */
    record Superseded(String input, String document, String newer) implements Outcome {}

    /**
     * It is a document that a person withdrew; the store is as it was before.
     *
     * @param reason which document, when, and why, in a whole sentence
     * @param remedy how it can stand again, in a whole sentence
     */
    record Retracted(String input, String document, String reason, String remedy) implements Outcome {}

    /** A person's judgements are in the store, and have taken effect. */
    record Judged(String input, int judgements) implements Outcome {}

    /** The store is as it was before: why, and what the input's owner can do. Both are whole sentences. */
    record Refused(String input, String reason, String remedy) implements Outcome, Prepared, JoinsFile.Content {}
}
