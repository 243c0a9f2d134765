package org.parley.rdf.joining;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One document's mention of an event, as it stands in the store.
 *
 * @param document the document's IRI
 * @param event the IRI that the event bears now
 * @param name the IRI that it would bear if only this document spoke of it
 * @param key sort and sides, which mentions of one event share; null where they are not known
 * @param toldOn the day on which the document was given out
 * @param delegates persons who took part, each behind the side they acted for
 */
public record EventMention(
        String document,
        String event,
        String name,
        @Nullable String key,
        @Nullable LocalDate day,
        @Nullable LocalDate toldOn,
        Set<String> delegates) {
    public EventMention {
        delegates = Set.copyOf(delegates);
    }
}
