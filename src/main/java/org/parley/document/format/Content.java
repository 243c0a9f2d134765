package org.parley.document.format;

import java.util.Map;
import org.parley.model.text.Block;
import org.parley.model.text.Document;

/** What a format makes of an input's bytes: words, or the reason why there are none to be had. */
public sealed interface Content {
    /**
     * The text and what its format says of it.
     *
     * @param told what some lines are there for, by the index at which the line begins, where the format says so
     */
    record Words(String text, Document.Source source, Map<Integer, Block.Kind> told) implements Content {
        static Words plain(String text) {
            return new Words(text, Document.Source.UNKNOWN, Map.of());
        }
    }

    /** Why the bytes hold no text that can be used, and what can be done about it. */
    record Unreadable(String reason, String remedy) implements Content {}
}
