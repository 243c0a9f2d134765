package org.parley.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** The address under which a client knows this server. */
public final class Home {
    private Home() {}

    /** The address of the home page as the client sees it, with a slash at its end. */
    public static String of(HttpServletRequest request) throws BadRequest {
        String scheme = request.getScheme();
        int port = request.getServerPort();
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        try {
            return new URI(scheme, null, request.getServerName(), usual ? -1 : port, "/", null, null).toString();
        } catch (URISyntaxException e) {
            throw new BadRequest(400, "The Host of the request is no host name");
        }
    }
}
