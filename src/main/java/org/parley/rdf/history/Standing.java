package org.parley.rdf.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a document stands with a store. */
public sealed interface Standing {
    /** Its graphs are in the store. */
    record Stands() implements Standing {}

    /** It was never taken in. */
    record Unknown() implements Standing {}

    /** A newer version took its place and stands. */
    record Superseded(String newer) implements Standing {}

    /** A newer version took its place, but none of those stands any more. */
    record Left() implements Standing {}

    /**
     * A person withdrew it.
     *
     * @param by who, as far as is known
     */
    record Retracted(String reason, Instant at, @Nullable String by) implements Standing {
        /** Which document it is, when it was withdrawn, by whom and why, in a sentence. */
        public String told(String document) {
            return "%s was retracted on %.10s%s: %s."
                    .formatted(document, at, by == null ? "" : " by " + by, reason.replaceFirst("[.]+$", ""));
        }
    }
}
