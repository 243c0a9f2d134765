package org.parley.serve.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Something to read at one path, or at all paths that begin alike. */
public abstract class Page extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final String path;

    protected Page(String path) {
        this.path = path;
    }

    /** The path, as servlets write it: with a star at the end if the page answers whatever follows too. */
    public final String path() {
        return path;
    }

    protected abstract void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest;

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
