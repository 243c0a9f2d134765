package org.parley.serve.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Something to read at one path, or at all paths that begin alike. */
public abstract class Page extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final List<String> READING = List.of("GET", "HEAD");

    private final String path;

    protected Page(String path) {
        this.path = path;
    }

    /** The path, as servlets write it: with a star at the end if the page answers whatever follows too. */
    public final String path() {
        return path;
    }

    protected abstract void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest;

    /** Reads, and refuses every other method: a page is no door to write by, and echoes nothing. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod())) {
            super.service(request, response);
        } else {
            new Reply(request, response).refusal(BadRequest.method(request.getMethod(), String.join(", ", READING)));
        }
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply reply = new Reply(request, response);
        try {
            answer(request, reply);
        } catch (BadRequest e) {
            reply.refusal(e);
        }
    }
}
