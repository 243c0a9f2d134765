package org.parley.model.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.DocumentKind;

/**
 * Everything read from one document: the annotation format. Gold, extraction and a person's correction look alike.
 *
 * @param id the file's name without its ending
 * @param issuer canonical name of the party whose account the document is; readouts only
 */
@JsonPropertyOrder({"id", "kind", "title", "publisher", "published", "issuer", "author", "url"})
public record Annotation(
        String id,
        DocumentKind kind,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String issuer,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String author,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String url,
        List<Actor> actors,
        List<Event> events,
        List<Readout> readouts,
        List<Statement> statements,
        @JsonProperty("agreements") List<StatusReport> reports,
        List<Divergence> divergences,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Omission> omissions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Measure> measures) {
    public Annotation {
        actors = Given.list(actors);
        events = Given.list(events);
        readouts = Given.list(readouts);
        statements = Given.list(statements);
        reports = Given.list(reports);
        divergences = Given.list(divergences);
        omissions = Given.list(omissions);
        measures = Given.list(measures);
    }

    /** The annotation of an article in which nothing was found. */
    public static Annotation nothing(String id) {
        return new Annotation(
                id,
                DocumentKind.article,
                id,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same annotation with other divergences. */
    public Annotation with(List<Divergence> divergences) {
        return new Annotation(
                id,
                kind,
                title,
                publisher,
                published,
                issuer,
                author,
                url,
                actors,
                events,
                readouts,
                statements,
                reports,
                divergences,
                omissions,
                measures);
    }

    /** Every record but the divergences, in the order of the format. */
    public Stream<Extracted> records() {
        return Stream.of(actors, events, readouts, statements, reports, omissions, measures)
                .flatMap(List::stream);
    }
}
