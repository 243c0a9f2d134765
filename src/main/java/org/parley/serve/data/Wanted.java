package org.parley.serve.data;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.parley.serve.http.Accepted;
import org.parley.serve.http.BadRequest;

/**
 * What a request for linked data asks for: a thing by its path, and a form by the path's ending or by Accept.
 *
 * @param path the path of the thing itself, without the ending of a form
 */
public record Wanted(String path, GraphForm form) {
    public static Wanted by(HttpServletRequest request) throws BadRequest {
        String path = request.getRequestURI();
        Optional<GraphForm> named = GraphForm.ofEnding(path);
        return named.isPresent()
                ? new Wanted(
                        path.substring(0, path.length() - named.get().ending().length() - 1), named.get())
                : new Wanted(path, GraphForm.liked(Accepted.of(request, "Accept")));
    }

    /** Where exactly this form of the thing lies. */
    String location() {
        return path + "." + form.ending();
    }
}
