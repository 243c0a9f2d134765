package org.parley.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Reply;

/** All addresses that might be for programs and are not. */
final class Nowhere extends Endpoint {
    private static final long serialVersionUID = 1L;

    Nowhere() {
        super("/api/*");
    }

    @Override
    protected void answer(HttpServletRequest request, Reply reply) throws BadRequest {
        throw nothingHere();
    }
}
