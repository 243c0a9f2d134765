package org.parley.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Reply;
import org.parley.serve.rights.Rights;
import org.parley.store.Store;
import org.parley.store.update.Outcome;
import org.parley.store.update.SafeUpdate;
import org.parley.store.update.UpdateInspection;

/** The endpoint for SPARQL updates by those who have the right. */
public final class UpdateService extends Service {
    private final Store store;
    private final Rights rights;
    private final Duration limit;

    public UpdateService(Store store, Rights rights, Duration limit) {
        this.store = store;
        this.rights = rights;
        this.limit = limit;
    }

    @Override
    void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        rights.writer(request);
        var sent = new SparqlRequest(request).update(limit);
        switch (UpdateInspection.of(sent, store.defaultGraph())) {
            case UpdateInspection.Refused refused -> reply.refusal(refused.refusal());
            case SafeUpdate update -> {
                switch (store.change(update, update.limit())) {
                    case Outcome.Made made -> reply.nothing(204);
                    case Outcome.Refused refused -> reply.refusal(refused.refusal());
                }
            }
        }
    }
}
