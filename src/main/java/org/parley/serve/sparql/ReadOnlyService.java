package org.parley.serve.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.parley.serve.http.Reply;

/** What stands where writing will be: an answer that says that there is none. */
public final class ReadOnlyService extends ActionService {
    private static final String REASON =
            "This server is read-only: it takes no updates and no uploads. Read documents in with: parley ingest";

    @Override
    public void execAny(String method, HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void validate(HttpAction action) {
        // everything is refused alike
    }

    @Override
    public void execute(HttpAction action) {
        try {
            new Reply(action.getRequest(), action.getResponse()).message(403, REASON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
