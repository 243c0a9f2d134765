package org.parley.serve.gate;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets pages of any other site read, and never with a visitor's credentials. Jetty's own handler names the asking site
 * instead of all sites, so that answers could not be kept by a shared cache.
 */
final class CrossOrigin extends Handler.Wrapper {
    CrossOrigin(Handler inside) {
        super(inside);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put("Access-Control-Allow-Origin", "*");
        if (!isPreflight(request)) {
            headers.put("Access-Control-Expose-Headers", "Content-Location, ETag, Link, Location");
            return super.handle(request, response, callback);
        }
        headers.put("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        headers.put("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
        headers.put("Access-Control-Max-Age", "3600");
        response.setStatus(204);
        callback.succeeded();
        return true;
    }

    private static boolean isPreflight(Request request) {
        return HttpMethod.OPTIONS.is(request.getMethod())
                && request.getHeaders().contains("Access-Control-Request-Method");
    }
}
