package org.parley.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.parley.serve.http.Accepted;
import org.parley.serve.http.BadRequest;
import org.parley.store.query.AnswerFormat;

/** A media type the endpoint answers in, and the format behind it. The first of those equally liked is taken. */
record AnswerType(String mediaType, AnswerFormat format) {
    private static final String PAGE = "text/html";

    private static final List<AnswerType> ROWS = List.of(
            new AnswerType("application/sparql-results+json", AnswerFormat.JSON),
            new AnswerType("application/json", AnswerFormat.JSON),
            new AnswerType("application/sparql-results+xml", AnswerFormat.XML),
            new AnswerType(PAGE, AnswerFormat.JSON),
            new AnswerType("application/xml", AnswerFormat.XML),
            new AnswerType("text/csv", AnswerFormat.CSV),
            new AnswerType("text/tab-separated-values", AnswerFormat.TSV),
            new AnswerType("text/plain", AnswerFormat.TABLE));

    private static final List<AnswerType> GRAPHS = List.of(
            new AnswerType("text/turtle", AnswerFormat.TTL),
            new AnswerType("application/n-triples", AnswerFormat.NT),
            new AnswerType("application/ld+json", AnswerFormat.JSON),
            new AnswerType("application/rdf+xml", AnswerFormat.XML),
            new AnswerType(PAGE, AnswerFormat.TTL));

    static AnswerType wanted(HttpServletRequest request, boolean ofGraph) throws BadRequest {
        List<AnswerType> offered = ofGraph ? GRAPHS : ROWS;
        List<String> names = offered.stream().map(AnswerType::mediaType).toList();
        String best = Accepted.of(request, "Accept")
                .best(names)
                .orElseThrow(
                        () -> new BadRequest(406, "This answer is offered as %s".formatted(String.join(", ", names))));
        return offered.stream()
                .filter(type -> type.mediaType.equals(best))
                .findFirst()
                .orElseThrow();
    }

    boolean isPage() {
        return mediaType.equals(PAGE);
    }

    /** How many bytes an answer of this type may have, where any answer may have so many. */
    long largest(long answer) {
        return isPage() ? Math.min(AnswerPage.LARGEST, answer) : answer;
    }
}
