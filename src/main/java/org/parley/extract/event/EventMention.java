package org.parley.extract.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.EventType;
import org.parley.model.Span;

/**
 * A place where the text speaks of an event.
 *
 * @param participants ids of those named with it, none where it repeats an event named before
 * @param bystanders ids of the states, organisations and groups of the sentence
 * @param length null where none is given
 * @param named whether the words name one certain event: "16th BRICS Summit"
 */
record EventMention(
        Span span,
        EventType type,
        List<String> participants,
        List<String> bystanders,
        @Nullable LocalDate date,
        Lengths.@Nullable Length length,
        boolean held,
        boolean named) {
    EventMention {
        participants = List.copyOf(participants);
        bystanders = List.copyOf(bystanders);
    }
}
