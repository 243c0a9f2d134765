package org.parley.extract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.event.time.Lengths;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.EventType;

/**
 * A place where the text speaks of an event.
 *
 * @param participants ids of those named with it, none where it repeats an event named before
 * @param bystanders ids of the states, organisations and groups of the sentence
 * @param length null where none is given
 * @param held whether the words around it say that it took place
 * @param named whether the words name one certain event: "16th BRICS Summit"
 * @param definite whether it is spoken of as known: "the talks"
 * @param again whether it may only repeat an event, be it of another type: "the meeting", "they spoke"
 */
record EventMention(
        Span span,
        EventType type,
        List<String> participants,
        List<String> bystanders,
        @Nullable LocalDate date,
        Lengths.@Nullable Length length,
        boolean held,
        boolean named,
        boolean definite,
        boolean again) {
    EventMention {
        participants = List.copyOf(participants);
        bystanders = List.copyOf(bystanders);
    }

    /** This event as the setting of another. */
    EventMention at(EventMention other) {
        List<String> both = Stream.concat(participants.stream(), other.participants.stream())
                .distinct()
                .toList();
        return new EventMention(span, type, both, bystanders, date, null, held, true, definite, again);
    }
}
