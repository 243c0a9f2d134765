package org.parley.model.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.DurationBound;
import org.parley.model.vocabulary.IsoDuration;
import org.parley.model.vocabulary.MeasureType;
import org.parley.model.vocabulary.Status;

/**
 * That a measure has a status, as one or more accounts put it in one place of a text.
 *
 * @param label the measure in a few words
 * @param parties ids of those bound, or proposing and addressed
 * @param span the clause that states measure and status
 * @param proposer ids of those who put the measure forward
 * @param respondent ids of those who answered
 * @param reportedBy ids of the statements or readouts that carry it, and {@value #AUTHOR} for the text's own voice
 * @param event id of the event it belongs to
 * @param altSpans restatements elsewhere in the text
 */
public record StatusReport(
        String id,
        String label,
        List<String> parties,
        Span span,
        Status status,
        List<String> proposer,
        List<String> respondent,
        MeasureType measure,
        @Nullable Span scope,
        @Nullable IsoDuration duration,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DurationBound durationBound,
        List<String> reportedBy,
        @Nullable String event,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Span> altSpans,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double confidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rule)
        implements Extracted {
    /** Stands in {@code reportedBy} for the text's own voice. */
    public static final String AUTHOR = "author";

    public StatusReport {
        parties = Given.list(parties);
        proposer = Given.list(proposer);
        respondent = Given.list(respondent);
        reportedBy = Given.list(reportedBy);
        altSpans = Given.list(altSpans);
        Given.confidence(confidence);
    }
}
