package org.parley.model.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.parley.model.comparison.Comparison;

/** Reads and writes the annotation format. Fields it does not know are passed over. */
public final class AnnotationJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
            .build();

    /**
     * Reads one annotation.
     *
     * @throws AnnotationException where the text is not JSON, or not in the format
     */
    public static Annotation read(String json) {
        try {
            return JSON.readValue(json, Annotation.class);
        } catch (JsonProcessingException e) {
            throw AnnotationException.unreadable(e);
        }
    }

    /**
     * Reads one pair file.
     *
     * @throws AnnotationException where the text is not JSON, or not in the format
     */
    public static Comparison readComparison(String json) {
        try {
            return JSON.readValue(json, Comparison.class);
        } catch (JsonProcessingException e) {
            throw AnnotationException.unreadable(e);
        }
    }

    /** Writes an annotation, indented, with a closing line break. */
    public static String write(Annotation annotation) {
        return indented(annotation);
    }

    /** Writes a pair file, indented, with a closing line break. */
    public static String write(Comparison comparison) {
        return indented(comparison);
    }

    /** Writes several pairs as an array. */
    public static String write(List<Comparison> comparisons) {
        return indented(comparisons);
    }

    private static String indented(Object value) {
        try {
            var indented = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n"));
            return JSON.writer(indented).writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every record of the format can be written", e);
        }
    }

    private AnnotationJson() {}
}
