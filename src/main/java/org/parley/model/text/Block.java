package org.parley.model.text;

import org.jspecify.annotations.Nullable;

/**
 * A line or paragraph of a document and what it is there for.
 *
 * @param span its characters, without the line break
 * @param copyOf the earlier block with the same words, or null where this is the first
 */
public record Block(Kind kind, Span span, @Nullable Span copyOf) {
    /** What a block is there for. */
    public enum Kind {
        /** The headline. */
        title,
        /** The line under the headline that sums the article up. */
        deck,
        /** Who wrote it. */
        byline,
        /** Place or date, or the office that gives the text out. */
        dateline,
        /** The words under a picture. */
        caption,
        /** A heading inside the text. */
        heading,
        /** A paragraph of the text itself. */
        body,
        /** An item of a list inside the text. */
        item,
        /** What the page adds to every text: share links, newsletters, copyright. */
        boilerplate
    }

    /** Whether the block says what happened: title, deck, caption, heading, body or item. */
    public boolean tells() {
        return kind != Kind.byline && kind != Kind.dateline && kind != Kind.boilerplate;
    }
}
