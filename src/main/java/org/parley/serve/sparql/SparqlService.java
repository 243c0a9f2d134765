package org.parley.serve.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Reply;
import org.parley.store.Store;
import org.parley.store.query.Answer;
import org.parley.store.query.Inspection;
import org.parley.store.query.Refusal;
import org.parley.store.query.SafeQuery;
import org.parley.store.query.Spool;

/** The SPARQL endpoint: reads a question, lets the store answer it, and sends the answer in the form asked for. */
public final class SparqlService extends ActionService {
    private final Store store;
    private final Duration limit;

    public SparqlService(Store store, Duration limit) {
        this.store = store;
        this.limit = limit;
    }

    @Override
    public void execAny(String method, HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void validate(HttpAction action) {
        // the request is checked as it is read
    }

    @Override
    public void execute(HttpAction action) {
        Reply reply = new Reply(action.getRequest(), action.getResponse());
        try {
            try {
                answer(action, reply);
            } catch (BadRequest e) {
                reply.message(e.status(), e.reason());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpAction action, Reply reply) throws IOException, BadRequest {
        var question = new SparqlRequest(action.getRequest()).question(limit);
        switch (Inspection.of(question)) {
            case Refusal refusal -> reply.refusal(refusal);
            case SafeQuery query -> {
                AnswerType type = AnswerType.wanted(action.getRequest(), query.asksForGraph());
                answer(query, type, reply);
            }
        }
    }

    private void answer(SafeQuery query, AnswerType type, Reply reply) throws IOException {
        try (Spool spool = new Spool()) {
            Answer answer = store.answer(query, type.format(), spool);
            if (answer instanceof Refusal refusal) {
                reply.refusal(refusal);
            } else if (type.isPage()) {
                reply.text("text/html", AnswerPage.of(spool, query.asksForGraph()));
            } else {
                reply.spooled(type.mediaType(), spool);
            }
        }
    }
}
