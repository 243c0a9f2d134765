package org.parley.model.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that was read in, with what is known of where it comes from and what each of its blocks is there for.
 *
 * @param name the file's name without its ending, or what stands in for it
 * @param blocks in the order of the text, not overlapping; blank lines belong to none
 */
public record Document(String name, Text text, Source source, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /**
     * Where a document comes from, as far as it is known.
     *
     * @param published the day it was given out; weekdays in the text count from it
     * @param author the byline's name
     */
    public record Source(
            @Nullable String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String author,
            @Nullable String url) {
        /** Nothing known. */
        public static final Source UNKNOWN = new Source(null, null, null, null, null);

        /** This source, with the other's word wherever this one has none. */
        public Source or(Source other) {
            return new Source(
                    title != null ? title : other.title,
                    publisher != null ? publisher : other.publisher,
                    published != null ? published : other.published,
                    author != null ? author : other.author,
                    url != null ? url : other.url);
        }
    }
}
