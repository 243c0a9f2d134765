package org.parley.model.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Span;

/**
 * What a text says that some source did not say.
 *
 * @param actor id of the source
 * @param omits id of the status report or statement that was left out, where the text has one
 * @param via id of the readout, or name of the medium, that is silent
 */
public record Omission(
        String id,
        String actor,
        Span span,
        @Nullable String omits,
        @Nullable String via,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double confidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rule)
        implements Extracted {
    public Omission {
        Given.confidence(confidence);
    }
}
