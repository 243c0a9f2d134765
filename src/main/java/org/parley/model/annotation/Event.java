package org.parley.model.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.DurationBound;
import org.parley.model.vocabulary.EventType;
import org.parley.model.vocabulary.IsoDuration;

/**
 * An exchange between actors that the text speaks of.
 *
 * @param participants ids of the actors taking part
 * @param date the day it began, null unless text and publication date determine it
 */
public record Event(
        String id,
        EventType type,
        List<String> participants,
        @Nullable LocalDate date,
        @Nullable IsoDuration duration,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DurationBound durationBound,
        List<Span> mentions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double confidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rule)
        implements Extracted {
    public Event {
        participants = Given.list(participants);
        mentions = Given.list(mentions);
        Given.confidence(confidence);
    }
}
