package org.parley.serve.data;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.serve.http.Accepted;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Html;
import org.parley.serve.http.Page;
import org.parley.serve.http.Reply;
import org.parley.store.Store;
import org.parley.store.query.AnswerFormat;

/** One thing of the graph, by the path of its IRI: what is said of it, what points at it, and the labels of both. */
public final class ResourcePage extends Page {
    private static final long serialVersionUID = 1L;

    public static final String BASE = "https://w3id.org/parley/id/";
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

    public ResourcePage(Store store) {
        super(PATH + "*");
        this.lookup = new Lookup(store);
    }

    /** Where this server shows the thing of an IRI; the IRI itself if it is not one of ours. */
    public static String address(String iri) {
        return iri.startsWith(BASE) ? PATH + iri.substring(BASE.length()) : iri;
    }

    @Override
    protected void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        String tail = request.getRequestURI().substring(PATH.length());
        String type = Accepted.of(request, "Accept")
                .best(List.copyOf(FORMATS.keySet()))
                .orElseThrow(() -> new BadRequest(406, "This is offered as " + String.join(", ", FORMATS.keySet())));
        if (!TAIL.matcher(tail).matches() || !isKnown(tail)) {
            throw new BadRequest(404, "Nothing is known of %s%s".formatted(BASE, tail));
        }
        AnswerFormat format = FORMATS.getOrDefault(type, AnswerFormat.TTL);
        String body = about(tail, format).toString(StandardCharsets.UTF_8);
        boolean page = type.equals("text/html");
        reply.text(type, page ? new Html(BASE + tail).element("pre", body).page() : body);
    }

    private boolean isKnown(String tail) throws BadRequest {
        return !about(tail, AnswerFormat.NT).toString(StandardCharsets.UTF_8).isEmpty();
    }

    private ByteArrayOutputStream about(String tail, AnswerFormat format) throws BadRequest {
        return lookup.answer(Lookup.text(ResourcePage.class, "about.rq").replace("<thing>", "<" + BASE + tail + ">"), format);
    }
}
