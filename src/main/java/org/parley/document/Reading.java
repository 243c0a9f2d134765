package org.parley.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Document;

/** What came of reading one input. A refusal is an answer, not an exception: one bad file must not stop a folder. */
public sealed interface Reading {
    /** The file, address or dash as it was given, or the file as it was found in a folder that was given. */
    String input();

    /**
     * A text that was read.
     *
     * @param file where it lies; none for standard input and web pages
     */
    record Accepted(String input, @Nullable Path file, Document document) implements Reading {}

    /** An input that was not read: why, and what its owner can do. Both are whole sentences. */
    record Refused(String input, String reason, String remedy) implements Reading {
        public Refused {
            if (reason.isBlank() || remedy.isBlank()) {
                throw new IllegalArgumentException("A refusal of " + input + " must give a reason and a remedy");
            }
        }
    }
}
