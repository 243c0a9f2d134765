package org.parley.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.rdf.Iris;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Body;
import org.parley.serve.http.Parameters;
import org.parley.serve.http.Reply;
import org.parley.serve.http.Sizes;
import org.parley.serve.rights.Rights;
import org.parley.store.Store;
import org.parley.store.query.Answer;
import org.parley.store.query.AnswerFormat;
import org.parley.store.query.Question;
import org.parley.store.query.Refusal;
import org.parley.store.query.Spool;
import org.parley.store.update.Change;
import org.parley.store.update.GraphChange;
import org.parley.store.update.GraphName;
import org.parley.store.update.Outcome;
import org.parley.store.update.SafeUpdate;
import org.parley.store.update.SentUpdate;
import org.parley.store.update.UpdateInspection;
import org.parley.store.upload.Upload;

/** SPARQL 1.1 Graph Store Protocol: one graph at a time, read by everybody, changed by those who have the right. */
public final class GraphStoreService extends Service {
    private static final String METHODS = "GET, HEAD, PUT, POST, DELETE, PATCH";
    private static final int LARGEST_PATCH = 4 << 20;

    private final Store store;
    private final Rights rights;
    private final Duration limit;
    private final Iris iris;
    private final Sizes sizes;

    public GraphStoreService(Store store, Rights rights, Duration limit, Iris iris, Sizes sizes) {
        this.sizes = sizes;
        this.iris = iris;
        this.store = store;
        this.rights = rights;
        this.limit = limit;
    }

    @Override
    void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        switch (request.getMethod()) {
            case "GET", "HEAD" -> read(request, reply);
            case "PUT", "POST", "DELETE", "PATCH" -> {
                rights.writer(request);
                write(request, reply);
            }
            default -> throw BadRequest.method(request.getMethod(), METHODS);
        }
    }

    private void write(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        Optional<GraphName> named = named(request);
        if (named.isEmpty() && !request.getMethod().equals("POST")) {
            throw unnamed();
        }
        GraphName graph = named.orElseGet(this::newName);
        requireWritable(graph);
        switch (request.getMethod()) {
            case "DELETE" -> remove(graph, reply);
            case "PATCH" -> patch(graph, request, reply);
            default -> take(graph, named.isEmpty(), request, reply);
        }
    }

    private void requireWritable(GraphName graph) throws BadRequest {
        if (graph.isDefault() && store.defaultGraph().isUnion()) {
            throw new BadRequest(
                    403,
                    "The default graph cannot be written: here it is all graphs together. Name one with ?graph=IRI");
        }
    }

    private void read(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        GraphName graph = named(request).orElseThrow(GraphStoreService::unnamed);
        if (graph.isDefault() && store.defaultGraph().isUnion()) {
            throw new BadRequest(
                    403,
                    "The default graph is the whole store, which is not given out here. Name one graph with ?graph=IRI, or ask with SPARQL");
        }
        AnswerType type = AnswerType.wanted(request, true);
        String pattern = graph.isDefault() ? "{ ?s ?p ?o }" : "{ GRAPH <%s> { ?s ?p ?o } }".formatted(graph.iri());
        try (Spool spool = new Spool(type.largest(sizes.answer()))) {
            if (!graph.isDefault() && !isThere(pattern)) {
                throw new BadRequest(404, "There is no graph <%s>".formatted(graph.iri()));
            }
            Question all =
                    Question.of("CONSTRUCT { ?s ?p ?o } WHERE " + pattern).within(limit);
            if (store.answer(all, type.format(), spool) instanceof Refusal refusal) {
                reply.refusal(refusal);
            } else if (type.isPage()) {
                reply.text("text/html", new AnswerPage(iris).of(spool, true));
            } else {
                reply.spooled(type.mediaType(), spool);
            }
        }
    }

    private boolean isThere(String pattern) throws IOException {
        try (Spool spool = new Spool()) {
            Answer answer = store.answer(Question.of("ASK " + pattern).within(limit), AnswerFormat.CSV, spool);
            return answer instanceof Refusal || spool.text().contains("true");
        }
    }

    private void remove(GraphName graph, Reply reply) throws IOException {
        switch (store.change(GraphChange.remove(graph), limit)) {
            case Outcome.Made made
            when !made.wasThere() && !graph.isDefault() ->
                reply.message(404, "There is no graph <%s>".formatted(graph.iri()));
            case Outcome.Made made -> reply.nothing(204);
            case Outcome.Refused refused -> reply.refusal(refused.refusal());
        }
    }

    private void patch(GraphName graph, HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        if (!Body.type(request).equals("application/sparql-update") || graph.isDefault()) {
            throw new BadRequest(415, "A named graph is patched with a SPARQL update (application/sparql-update)");
        }
        var sent = new SentUpdate(
                new Body(request, LARGEST_PATCH).text(), List.of(), List.of(), Optional.of(graph.iri()), limit);
        switch (UpdateInspection.of(sent, store.defaultGraph())) {
            case UpdateInspection.Refused refused -> reply.refusal(refused.refusal());
            case SafeUpdate update -> {
                switch (store.change(update, limit)) {
                    case Outcome.Made made -> reply.nothing(204);
                    case Outcome.Refused refused -> reply.refusal(refused.refusal());
                }
            }
        }
    }

    private void take(GraphName graph, boolean isNew, HttpServletRequest request, Reply reply)
            throws IOException, BadRequest {
        try (Upload upload = new Upload(limit)) {
            Optional<Refusal> fault = new SentTriples(request, base(graph, request), sizes.body()).into(upload);
            if (fault.isPresent()) {
                reply.refusal(fault.get());
                return;
            }
            Change change = request.getMethod().equals("PUT")
                    ? GraphChange.replace(graph, upload)
                    : GraphChange.add(graph, upload);
            switch (store.change(change, limit)) {
                case Outcome.Made made
                when isNew -> {
                    reply.header("Location", address(graph, request));
                    reply.nothing(201);
                }
                case Outcome.Made made -> reply.nothing(made.wasThere() ? 204 : 201);
                case Outcome.Refused refused -> reply.refusal(refused.refusal());
            }
        }
    }

    private static Optional<GraphName> named(HttpServletRequest request) throws BadRequest {
        Parameters parameters = Parameters.of(request.getQueryString());
        Optional<String> iri = parameters.one("graph");
        boolean isDefault = parameters.have("default");
        if (iri.isPresent() && isDefault) {
            throw new BadRequest(400, "Name one graph, with ?graph=IRI or with ?default");
        }
        if (iri.isEmpty()) {
            return isDefault ? Optional.of(GraphName.DEFAULT) : Optional.empty();
        }
        String name = readdressed(iri.get(), request);
        return Optional.of(GraphName.of(name)
                .orElseThrow(
                        () -> new BadRequest(400, "A graph has an absolute IRI for a name, not '%s'".formatted(name))));
    }

    /** The IRI of a graph that is named by its address here, as the suite of SPARQL 1.1 does with one that was just made. */
    private static String readdressed(String name, HttpServletRequest request) throws BadRequest {
        String here = request.getRequestURL() + "?";
        return name.startsWith(here)
                ? Parameters.of(name.substring(here.length())).one("graph").orElse(name)
                : name;
    }

    private static BadRequest unnamed() {
        return new BadRequest(
                400,
                "Name one graph with ?graph=IRI: the whole store is not read or written at once here. To copy it, use: parley export");
    }

    private GraphName newName() {
        return GraphName.of(iris.uploadedGraph(UUID.randomUUID().toString())).orElseThrow();
    }

    private static String base(GraphName graph, HttpServletRequest request) {
        return graph.isDefault() ? request.getRequestURL().toString() : graph.iri();
    }

    private static String address(GraphName graph, HttpServletRequest request) {
        return graph.isDefault()
                ? request.getRequestURL() + "?default"
                : request.getRequestURL() + "?graph=" + URLEncoder.encode(graph.iri(), StandardCharsets.UTF_8);
    }
}
