package org.parley.serve.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.Submission;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.AnnotationException;
import org.parley.model.annotation.AnnotationJson;
import org.parley.model.text.Document;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Body;
import org.parley.serve.http.Parameters;

/** Reads what a client sends to be taken in: a text with what the address says of it, or a text with its annotation. */
final class SentDocument {
    /** Records take more room than the text they were read from. */
    private static final int LARGEST_ANNOTATED = 4 * Submission.LARGEST;

    private static final int LONGEST = 1_000;
    private static final String UNNAMED = "sent";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final List<String> NEEDED = List.of("id", "kind", "title");

    static Submission of(HttpServletRequest request) throws IOException, BadRequest {
        return switch (Body.type(request)) {
            case "text/plain" ->
                text(
                        new Body(request, Submission.LARGEST).text(),
                        Endpoint.parameters(request, "name", "title", "publisher", "date", "url"));
            case Endpoint.JSON -> {
                Endpoint.parameters(request);
                yield annotated(new Body(request, LARGEST_ANNOTATED).text());
            }
            default ->
                throw new BadRequest(
                        415,
                        "Send a text (text/plain), or a text with its annotation (application/json): {\"text\": ..., \"annotation\": {...}}");
        };
    }

    private static Submission text(String text, Parameters given) throws BadRequest {
        Document.Source source = new Document.Source(
                word(given, "title").orElse(null),
                word(given, "publisher").orElse(null),
                day(given),
                null,
                address(given));
        return new Submission(word(given, "name").orElse(UNNAMED), text, source, null);
    }

    private static Optional<String> word(Parameters given, String name) throws BadRequest {
        Optional<String> word = given.one(name);
        if (word.isPresent()
                && (word.get().isBlank()
                        || word.get().length() > LONGEST
                        || CONTROL.matcher(word.get()).find())) {
            throw new BadRequest(
                    400,
                    "The parameter '%s' is one line of at most %d characters. Leave it out if it is not known"
                            .formatted(name, LONGEST));
        }
        return word;
    }

    private static @Nullable LocalDate day(Parameters given) throws BadRequest {
        try {
            return given.one("date").map(LocalDate::parse).orElse(null);
        } catch (DateTimeException e) {
            throw new BadRequest(
                    400, "The parameter 'date' is a day such as 2025-03-18: got %s".formatted(given.all("date")));
        }
    }

    private static @Nullable String address(Parameters given) throws BadRequest {
        Optional<String> url = word(given, "url");
        try {
            if (url.isPresent() && !URI.create(url.get()).isAbsolute()) {
                throw new IllegalArgumentException("It is not absolute");
            }
        } catch (IllegalArgumentException e) {
            throw new BadRequest(400, "The parameter 'url' is a whole address: got \"%s\"".formatted(url.orElse("")));
        }
        return url.orElse(null);
    }

    private static Submission annotated(String body) throws BadRequest {
        JsonNode sent = Json.read(body);
        JsonNode text = sent.path("text");
        JsonNode annotation = sent.path("annotation");
        if (!text.isTextual() || !annotation.isObject()) {
            throw new BadRequest(
                    400, "Send a JSON object with the text and its annotation: {\"text\": ..., \"annotation\": {...}}");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(sent.toString())) {
            throw new BadRequest(400, "It holds one half of a character alone (U+D800 to U+DFFF). Send both halves");
        }
        for (String field : NEEDED) {
            if (!annotation.path(field).isTextual()) {
                throw new BadRequest(
                        422,
                        "The annotation has no \"%s\". Give it: an annotation has at least id, kind and title"
                                .formatted(field));
            }
        }
        Annotation read = annotation(annotation.toString());
        return new Submission(read.id(), text.textValue(), Document.Source.UNKNOWN, read);
    }

    private static Annotation annotation(String json) throws BadRequest {
        try {
            return AnnotationJson.read(json);
        } catch (AnnotationException e) {
            throw new BadRequest(422, "%s. Mend the annotation, or send the text alone".formatted(e.getMessage()));
        }
    }

    private SentDocument() {}
}
