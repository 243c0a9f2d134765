package org.parley.model.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.parley.model.vocabulary.DivergenceKind;

/**
 * A difference between two accounts within one text.
 *
 * @param a id of a statement or status report
 * @param b id of the one it is set against
 * @param note what differs, in a person's words
 * @param rule what found it; null where a person wrote it
 */
public record Divergence(
        String a,
        String b,
        DivergenceKind kind,
        String note,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rule) {}
