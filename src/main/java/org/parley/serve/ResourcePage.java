package org.parley.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.Matrix;
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
        if (!TAIL.matcher(tail).matches() || !isKnown(tail)) {
            throw new BadRequest(404, "Nothing is known of %s%s".formatted(BASE, tail));
        }
        AnswerFormat format = FORMATS.getOrDefault(type, AnswerFormat.TTL);
        String body = about(tail, format).toString(StandardCharsets.UTF_8);
        reply.text(type, type.equals("text/html") ? page(tail, body) : body);
    }

    /** What is known of it in Turtle; of an event, first how its accounts compare. */
    private String page(String tail, String body) {
        Html page = new Html(BASE + tail);
        Matrix matrix = new Chronicle(lookup.store()).matrix(BASE + tail);
        if (!matrix.isEmpty()) {
            MatrixTable.write(page, matrix);
        }
        return page.element("pre", body).page();
    }

    private boolean isKnown(String tail) throws BadRequest {
        return !about(tail, AnswerFormat.NT).toString(StandardCharsets.UTF_8).isEmpty();
    }

    private ByteArrayOutputStream about(String tail, AnswerFormat format) throws BadRequest {
        return lookup.answer(Lookup.text("about.rq").replace("<thing>", "<" + BASE + tail + ">"), format);
    }
}
