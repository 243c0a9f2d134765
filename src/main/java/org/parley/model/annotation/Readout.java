package org.parley.model.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Span;

/**
 * An official account of an event by one party, which the text cites or is.
 *
 * @param issuer id of the actor that gave it out
 * @param about id of the event
 */
public record Readout(
        String id,
        String issuer,
        String about,
        List<Span> mentions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double confidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rule)
        implements Extracted {
    public Readout {
        mentions = Given.list(mentions);
        Given.confidence(confidence);
    }
}
