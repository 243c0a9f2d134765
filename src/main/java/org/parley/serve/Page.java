package org.parley.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Reply;
import org.parley.store.Store;

/** Something to read at one path. To add a page, extend this and list it in {@link #all}. */
abstract class Page extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final String path;

    Page(String path) {
        this.path = path;
    }

    /** Every page of the server. */
    static List<Page> all(Store store) {
        return List.of(
                new HomePage(store),
                new ResourcePage(store),
                new PrefixesPage(),
                new FilePage("/ontology", "text/turtle", "/ontology/parley.ttl"),
                new FilePage("/parley.css", "text/css", "parley.css"));
    }

    final String path() {
        return path;
    }

    abstract void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply reply = new Reply(request, response);
        try {
            answer(request, reply);
        } catch (BadRequest e) {
            reply.message(e.status(), e.reason());
        }
    }
}
