package org.parley.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.parley.rdf.Iris;
import org.parley.serve.catalogue.Catalogue;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Home;
import org.parley.serve.http.Reply;
import org.parley.serve.http.Sizes;
import org.parley.store.Store;
import org.parley.store.query.Answer;
import org.parley.store.query.AnswerWriter;
import org.parley.store.query.Inspection;
import org.parley.store.query.Refusal;
import org.parley.store.query.SafeQuery;
import org.parley.store.query.Spool;

/** The SPARQL endpoint: reads a question, lets the store answer it, and sends the answer in the form asked for. */
public final class SparqlService extends Service {
    private final Store store;
    private final Duration limit;

    private final Set<String> services;

    private final boolean isWritable;
    private final ServiceDescription description;
    private final Iris iris;
    private final Sizes sizes;

    /** Answers within a limit, and lets queries call some services. It says of itself what the catalogue says too. */
    public SparqlService(
            Store store, Duration limit, Set<String> services, boolean isWritable, Catalogue catalogue, Sizes sizes) {
        this.sizes = sizes;
        this.store = store;
        this.limit = limit;
        this.services = services;
        this.iris = catalogue.publication().iris();
        this.isWritable = isWritable;
        this.description = new ServiceDescription(store, catalogue);
    }

    @Override
    void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        SparqlRequest sent = new SparqlRequest(request);
        if (sent.asksNothing()) {
            describe(request, reply);
            return;
        }
        var question = sent.question(limit).calling(services);
        switch (Inspection.of(question)) {
            case Refusal refusal -> reply.refusal(refusal);
            case SafeQuery query -> answer(query, AnswerType.wanted(request, query.asksForGraph()), reply);
        }
    }

    private void describe(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        AnswerType type = AnswerType.wanted(request, true);
        if (type.isPage()) {
            reply.text("text/html", QueryPage.page(iris));
            return;
        }
        try (Spool spool = new Spool()) {
            AnswerWriter.graph(
                    description.describe(Home.of(request), services, isWritable).getGraph(), type.format(), spool);
            reply.spooled(type.mediaType(), spool);
        }
    }

    private void answer(SafeQuery query, AnswerType type, Reply reply) throws IOException {
        try (Spool spool = new Spool(type.largest(sizes.answer()))) {
            Answer answer = store.answer(query, type.format(), spool);
            if (answer instanceof Refusal refusal) {
                reply.refusal(refusal);
            } else if (type.isPage()) {
                reply.text("text/html", new AnswerPage(iris).of(spool, query.asksForGraph()));
            } else {
                reply.spooled(type.mediaType(), spool);
            }
        }
    }
}
