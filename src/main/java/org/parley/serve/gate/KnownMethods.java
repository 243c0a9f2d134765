package org.parley.serve.gate;

import java.util.Set;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses methods that nobody knows as the client's fault; servlets would have it that they are the server's. TRACE is
 * one of them, since it would show a page what its browser sends along.
 */
final class KnownMethods extends Handler.Wrapper {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

    KnownMethods(Handler inside) {
        super(inside);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (METHODS.contains(request.getMethod())) {
            return super.handle(request, response, callback);
        }
        response.getHeaders().put("Allow", "GET, HEAD");
        Response.writeError(request, response, callback, 405, "There is no such method");
        return true;
    }
}
