package org.parley.serve.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Something to read at one path, or at all paths that begin alike. */
public abstract class Page extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS");

    private final String path;

    protected Page(String path) {
        this.path = path;
    }

    /** The path, as servlets write it: with a star at the end if the page answers whatever follows too. */
    public final String path() {
        return path;
    }

    protected abstract void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest;

    /** Methods that nobody knows are the client's fault; servlets would have it that they are the server's. */
    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (METHODS.contains(request.getMethod())) {
            super.service(request, response);
        } else {
            new Reply(request, response).refusal(BadRequest.method(request.getMethod(), "GET, HEAD, OPTIONS"));
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
