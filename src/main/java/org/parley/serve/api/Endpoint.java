package org.parley.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.chronicle.ChronicleException;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Body;
import org.parley.serve.http.Page;
import org.parley.serve.http.Parameters;
import org.parley.serve.http.Reply;

/** Addresses for programs: whatever the method, they answer in JSON, and tell what went wrong as problem details. */
abstract class Endpoint extends Page {
    private static final long serialVersionUID = 1L;

    static final String ROOT = "/api/v1/";
    static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    Endpoint(String path) {
        super(path);
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply reply = new Reply(request, response);
        try {
            answer(request, reply);
        } catch (BadRequest e) {
            problem(e, reply);
        } catch (Body.Overrun e) {
            problem(e.request(), reply);
        } catch (ChronicleException e) {
            problem(BadRequest.unanswered(e), reply);
        }
    }

    private static void problem(BadRequest wrong, Reply reply) throws IOException {
        if (!wrong.methods().isEmpty()) {
            reply.header("Allow", wrong.methods());
        }
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title(wrong.status()));
        problem.put("status", wrong.status());
        problem.put("detail", wrong.reason());
        reply.refusal(wrong.status(), PROBLEM, Json.text(problem));
    }

    /** The phrase that RFC 9110 has for a status. */
    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 408 -> "Request Timeout";
            case 409 -> "Conflict";
            case 410 -> "Gone";
            case 413 -> "Content Too Large";
            case 415 -> "Unsupported Media Type";
            case 422 -> "Unprocessable Content";
            case 503 -> "Service Unavailable";
            default -> "Error";
        };
    }

    /** What stands behind the first words of the path, without a slash at either end. */
    static String tail(HttpServletRequest request, String words) {
        String path = request.getRequestURI();
        return path.substring(Math.min(words.length(), path.length())).replaceFirst("^/", "");
    }

    static void requireReading(HttpServletRequest request) throws BadRequest {
        if (!List.of("GET", "HEAD").contains(request.getMethod())) {
            throw BadRequest.method(request.getMethod(), "GET, HEAD");
        }
    }

    /** The parameters of the address, which must be among some. */
    static Parameters parameters(HttpServletRequest request, String... known) throws BadRequest {
        Parameters given = Parameters.of(request.getQueryString());
        for (String name : given.values().keySet()) {
            if (!Arrays.asList(known).contains(name)) {
                throw new BadRequest(
                        400,
                        known.length == 0
                                ? "There is no parameter '%s' here, nor any other".formatted(name)
                                : "There is no parameter '%s' here, only %s".formatted(name, String.join(", ", known)));
            }
        }
        return given;
    }

    static BadRequest nothingHere() {
        return new BadRequest(404, "There is nothing here. See %sopenapi.json for what there is".formatted(ROOT));
    }
}
