package org.parley.document;

import org.parley.document.format.Limits;
import org.parley.model.text.Document;

/**
 * How to read: what the user said about the texts, and how much they may ask of the machine.
 *
 * @param given date, publisher, title and address given by the user; they hold for every text of the reading
 */
public record ReadingOptions(Document.Source given, Limits limits) {
    /** Nothing said, usual limits. */
    public static final ReadingOptions DEFAULT = new ReadingOptions(Document.Source.UNKNOWN, Limits.DEFAULT);
}
