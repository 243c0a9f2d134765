package org.parley.model.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.vocabulary.MeasureType;

/**
 * A thing parties may propose, agree, order or refuse, with the status reports that speak of it.
 *
 * @param reports ids of the status reports
 */
public record Measure(
        String id,
        String label,
        MeasureType type,
        @JsonProperty("agreements") List<String> reports,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double confidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rule)
        implements Extracted {
    public Measure {
        reports = Given.list(reports);
        Given.confidence(confidence);
    }
}
