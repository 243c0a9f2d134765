package org.parley.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Reply;
import org.parley.serve.rights.Rights;

/** Documents are sent to /api/v1/documents, by those who may write, and read at /api/v1/documents/ID. */
final class Documents extends Endpoint {
    private static final long serialVersionUID = 1L;

    private static final String PATH = ROOT + "documents";

    private final transient Rights rights;
    private final transient Intake intake;
    private final transient DocumentReader documents;

    Documents(Rights rights, Intake intake, DocumentReader documents) {
        super(PATH + "/*");
        this.rights = rights;
        this.intake = intake;
        this.documents = documents;
    }

    @Override
    protected void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        String id = tail(request, PATH);
        if (id.isEmpty()) {
            take(request, reply);
        } else if (id.matches("[0-9A-Za-z]+")) {
            requireReading(request);
            parameters(request);
            reply.text(JSON, Json.text(documents.document(documents.iris().base() + "doc/" + id)));
        } else {
            throw nothingHere();
        }
    }

    private void take(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        if (!request.getMethod().equals("POST")) {
            throw BadRequest.method(request.getMethod(), "POST");
        }
        rights.writer(request);
        Intake.Result result = intake.take(SentDocument.of(request));
        reply.header("Location", result.document());
        reply.text(result.isNew() ? 201 : 200, JSON, Json.text(result.told()));
    }
}
