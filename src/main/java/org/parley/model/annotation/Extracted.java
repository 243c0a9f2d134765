package org.parley.model.annotation;

import org.jspecify.annotations.Nullable;

/** A record read from a text, by a rule, a model or a person. */
public interface Extracted {
    /** Names the record within its document. */
    String id();

    /** How sure the record is, from 0 to 1; null where a person wrote it. */
    @Nullable
    Double confidence();

    /** The lexicon line, grammar or model that found the record; null where a person wrote it. */
    @Nullable
    String rule();
}
