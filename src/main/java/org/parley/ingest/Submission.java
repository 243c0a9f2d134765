package org.parley.ingest;

import org.jspecify.annotations.Nullable;
import org.parley.document.Documents;
import org.parley.document.Reading;
import org.parley.document.ReadingOptions;
import org.parley.document.format.Limits;
import org.parley.model.annotation.Annotation;
import org.parley.model.text.Document;

/**
 * A text that somebody sends, with what they know of it.
 *
 * @param name what stands in for the name of a file
 * @param annotation takes the place of extraction
 */
public record Submission(
        String name,
        String text,
        Document.Source source,
        @Nullable Annotation annotation) {
    /** The most bytes that a text may have. */
    public static final int LARGEST = Limits.DEFAULT.bytes();

    Reading reading() {
        return Documents.text(name, text, new ReadingOptions(source, Limits.DEFAULT));
    }
}
