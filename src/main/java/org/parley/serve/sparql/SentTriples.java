package org.parley.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Body;
import org.parley.store.query.Refusal;
import org.parley.store.query.Spool;
import org.parley.store.upload.Upload;

/** The triples in the body of a request: all of it, or the files of a form. */
final class SentTriples {
    private static final String FORM = "multipart/form-data";
    private static final int MOST_FILES = 100;

    private final HttpServletRequest request;
    private final String base;
    private final int largest;

    SentTriples(HttpServletRequest request, String base, int largest) {
        this.largest = largest;
        this.request = request;
        this.base = base;
    }

    /** Reads all of it; says what is wrong with it if it cannot be taken. */
    Optional<Refusal> into(Upload upload) throws IOException, BadRequest {
        String type = Body.type(request);
        if (type.equals(FORM)) {
            return files(upload);
        }
        GraphType sent = known(type);
        return read(new Body(request, sent.largest(largest)).stream(), sent, upload);
    }

    private Optional<Refusal> files(Upload upload) throws IOException, BadRequest {
        new Body(request, largest);
        try {
            FileItemInputIterator files = new JakartaServletFileUpload<>().getItemIterator(request);
            for (int number = 1; files.hasNext(); number++) {
                if (number > MOST_FILES) {
                    throw new BadRequest(413, "A form has at most %d files".formatted(MOST_FILES));
                }
                FileItemInput file = files.next();
                GraphType sent = known(Body.type(file.getContentType()));
                Optional<Refusal> fault =
                        read(Body.limited(file.getInputStream(), sent.largest(largest)), sent, upload);
                if (fault.isPresent()) {
                    return fault;
                }
            }
            return Optional.empty();
        } catch (FileUploadException e) {
            throw new BadRequest(400, "The form cannot be read: " + e.getMessage());
        }
    }

    /** Takes all of it in before it is looked at, since half a body that breaks off may look like a whole one. */
    private Optional<Refusal> read(InputStream body, GraphType type, Upload upload) throws IOException {
        try (Spool whole = new Spool()) {
            body.transferTo(whole);
            return upload.read(whole.open(), type.lang(), base);
        }
    }

    private static GraphType known(String type) throws BadRequest {
        return GraphType.of(type)
                .orElseThrow(() -> new BadRequest(
                        415,
                        "Triples are taken as %s, in Content-Type; not as '%s'".formatted(GraphType.names(), type)));
    }
}
