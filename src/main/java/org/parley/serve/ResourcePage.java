package org.parley.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.Matrix;
import org.parley.rdf.history.Standing;
import org.parley.serve.http.Accepted;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Reply;
import org.parley.store.Store;
import org.parley.store.query.AnswerFormat;

/** One thing of the graph, by the path of its IRI: what is said of it, what points at it, and the labels of both. */
final class ResourcePage extends Page {
    private static final long serialVersionUID = 1L;

    static final String BASE = "https://w3id.org/parley/id/";
    private static final String PATH = "/id/";
    private static final Pattern TAIL = Pattern.compile("[A-Za-z0-9._~!$&'()*+,;=:@%/-]+");
    private static final Pattern DOCUMENT = Pattern.compile("doc/[^/]+");
    private static final Map<String, AnswerFormat> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put("text/turtle", AnswerFormat.TTL);
        FORMATS.put("text/html", AnswerFormat.TTL);
        FORMATS.put("application/ld+json", AnswerFormat.JSON);
        FORMATS.put("application/n-triples", AnswerFormat.NT);
        FORMATS.put("application/rdf+xml", AnswerFormat.XML);
    }

    private final transient Lookup lookup;

    ResourcePage(Store store) {
        super(PATH + "*");
        this.lookup = new Lookup(store);
    }

    /** Where this server shows the thing of an IRI; the IRI itself if it is not one of ours. */
    static String address(String iri) {
        return iri.startsWith(BASE) ? PATH + iri.substring(BASE.length()) : iri;
    }

    @Override
    void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        String tail = request.getRequestURI().substring(PATH.length());
        String type = Accepted.of(request, "Accept")
                .best(List.copyOf(FORMATS.keySet()))
                .orElseThrow(() -> new BadRequest(406, "This is offered as " + String.join(", ", FORMATS.keySet())));
        if (!TAIL.matcher(tail).matches()) {
            throw unknown(tail);
        }
        Optional<String> newer = newer(tail);
        if (!isKnown(tail)) {
            throw newer.map(later -> superseded(tail, later)).orElseGet(() -> unknown(tail));
        }
        newer.ifPresent(later -> reply.link(address(later), "successor-version"));
        AnswerFormat format = FORMATS.getOrDefault(type, AnswerFormat.TTL);
        String body = about(tail, format).toString(StandardCharsets.UTF_8);
        reply.text(type, type.equals("text/html") ? page(tail, newer, body) : body);
    }

    /** What is known of it in Turtle; of an event, first how its accounts compare. */
    private String page(String tail, Optional<String> newer, String body) {
        Html page = new Html(BASE + tail);
        newer.ifPresent(later -> page.tag("<p>")
                .text("A newer version took its place: ")
                .link(address(later), later)
                .tag("</p>"));
        Matrix matrix = new Chronicle(lookup.store()).matrix(BASE + tail);
        if (!matrix.isEmpty()) {
            MatrixTable.write(page, matrix);
        }
        return page.element("pre", body).page();
    }

    /** The version that took the place of the document that a path leads to or into. Retracted ones are gone. */
    private Optional<String> newer(String tail) throws BadRequest {
        Matcher document = DOCUMENT.matcher(tail);
        if (!document.lookingAt()) {
            return Optional.empty();
        }
        Standing standing = lookup.standing(BASE + document.group());
        if (standing instanceof Standing.Retracted(String reason, Instant at, String by)) {
            throw new BadRequest(
                    410, "%s%s was retracted on %.10s. The reason: %s".formatted(BASE, document.group(), at, reason));
        }
        return standing instanceof Standing.Superseded(String later) ? Optional.of(later) : Optional.empty();
    }

    private static BadRequest superseded(String tail, String later) {
        return new BadRequest(
                404,
                "%s%s belongs to an earlier version of a document. The one that stands is %s"
                        .formatted(BASE, tail, later));
    }

    private static BadRequest unknown(String tail) {
        return new BadRequest(404, "Nothing is known of %s%s".formatted(BASE, tail));
    }

    private boolean isKnown(String tail) throws BadRequest {
        return !about(tail, AnswerFormat.NT).toString(StandardCharsets.UTF_8).isEmpty();
    }

    private ByteArrayOutputStream about(String tail, AnswerFormat format) throws BadRequest {
        return lookup.answer(Lookup.text("about.rq").replace("<thing>", "<" + BASE + tail + ">"), format);
    }
}
