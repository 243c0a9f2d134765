package org.parley.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.parley.serve.http.Page;
import org.parley.serve.http.Reply;

/** A text file that comes with the program, served as it is. */
final class FilePage extends Page {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final String resource;

    FilePage(String path, String type, String resource) {
        super(path);
        this.type = type;
        this.resource = resource;
    }

    @Override
    protected void answer(HttpServletRequest request, Reply reply) throws IOException {
        try (InputStream file = Objects.requireNonNull(FilePage.class.getResourceAsStream(resource), resource)) {
            reply.text(type, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
