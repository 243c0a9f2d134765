package org.parley.model.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.ActorType;

/**
 * One who can speak, agree, order or refuse, with every name or nominal of the text that denotes it.
 *
 * @param name the canonical full name
 * @param role the office held, where the text says so
 * @param of id of the actor that the office or body belongs to
 */
public record Actor(
        String id,
        String name,
        ActorType type,
        List<Span> mentions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String role,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String of,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double confidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rule)
        implements Extracted {
    public Actor {
        mentions = Given.list(mentions);
        Given.confidence(confidence);
    }
}
