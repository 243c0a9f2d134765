package org.parley.model.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.Polarity;
import org.parley.model.vocabulary.Quotation;
import org.parley.model.vocabulary.StatementKind;

/**
 * What a text says that some source said or wrote.
 *
 * @param speakers ids of the sources; empty where the text names none
 * @param sourceSpan the words naming the source; null for pronouns and agentless passives
 * @param content what is attributed, in as many pieces as cue and source cut it into
 * @param via id of the readout, or name of the medium, that carries it
 * @param polarity negative where the cue denies the content; null counts as positive
 * @param kind what is ascribed to the source; null where all statements of the document are words
 * @param altSpans other places of the text that say the same
 */
public record Statement(
        String id,
        List<String> speakers,
        @Nullable Span sourceSpan,
        @Nullable Span cue,
        List<Span> content,
        Quotation quotation,
        @Nullable String via,
        List<String> addressee,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Polarity polarity,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable StatementKind kind,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Span> altSpans,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double confidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rule)
        implements Extracted {
    public Statement {
        speakers = Given.list(speakers);
        content = Given.list(content);
        addressee = Given.list(addressee);
        altSpans = Given.list(altSpans);
        Given.confidence(confidence);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("Statement %s has no content".formatted(id));
        }
    }

    /** One of unsaid kind. */
    public Statement(
            String id,
            List<String> speakers,
            @Nullable Span sourceSpan,
            @Nullable Span cue,
            List<Span> content,
            Quotation quotation,
            @Nullable String via,
            List<String> addressee,
            @Nullable Polarity polarity,
            List<Span> altSpans,
            @Nullable Double confidence,
            @Nullable String rule) {
        this(
                id,
                speakers,
                sourceSpan,
                cue,
                content,
                quotation,
                via,
                addressee,
                polarity,
                null,
                altSpans,
                confidence,
                rule);
    }

    /** The pieces of the content, joined by a space. */
    public String contentText() {
        return content.stream().map(Span::text).collect(Collectors.joining(" "));
    }
}
