package org.parley.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.eclipse.jetty.io.EofException;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Body;
import org.parley.serve.http.Reply;

/** A service in Fuseki's frame that answers every method itself. */
abstract class Service extends ActionService {
    abstract void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest;

    @Override
    public final void execAny(String method, HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public final void validate(HttpAction action) {
        // the request is checked as it is read
    }

    @Override
    public final void execute(HttpAction action) {
        Reply reply = new Reply(action.getRequest(), action.getResponse());
        try {
            try {
                answer(action.getRequest(), reply);
            } catch (BadRequest e) {
                reply.refusal(e);
            } catch (Body.Overrun e) {
                reply.refusal(e.request());
            }
        } catch (EofException e) {
            action.getResponse().setStatus(400); // nobody listens any more
        } catch (IOException e) {
            if (!action.getResponse().isCommitted()) {
                throw new UncheckedIOException(e);
            } // else nobody takes the rest, and the connection is closed
        }
    }
}
