package org.parley.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Body;
import org.parley.serve.http.Parameters;
import org.parley.store.query.Question;
import org.parley.store.update.SentUpdate;

/**
 * A request of SPARQL 1.1 Protocol, read under limits: by GET, by POST of a form, or by POST of the query or update
 * itself. Parameters the protocol does not know (output, stylesheet, callback ...) are not looked at.
 */
final class SparqlRequest {
    private static final int LARGEST_QUERY = 1 << 20;
    private static final int LARGEST_UPDATE = 4 << 20;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";

    private final HttpServletRequest request;
    private final Parameters address;

    SparqlRequest(HttpServletRequest request) throws BadRequest {
        this.request = request;
        this.address = Parameters.of(request.getQueryString());
    }

    /** Whether nothing is asked, so that the service describes itself. */
    boolean asksNothing() {
        return isGet() && !address.have("query") && !address.have("update");
    }

    private boolean isGet() {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** What was asked; throws {@link BadRequest} where the protocol was not kept. */
    Question question(Duration limit) throws IOException, BadRequest {
        if (isGet()) {
            return question(one("query", address), address, limit);
        }
        requirePost("GET, HEAD, POST");
        return switch (Body.type(request)) {
            case FORM -> {
                Parameters all = form(LARGEST_QUERY);
                yield question(one("query", all), all, limit);
            }
            case QUERY -> question(new Body(request, LARGEST_QUERY).text(), address, limit);
            case UPDATE -> throw updatesElsewhere();
            default -> throw new BadRequest(415, "Send a form (%s) or a query (%s)".formatted(FORM, QUERY));
        };
    }

    private static Question question(String sparql, Parameters all, Duration limit) throws BadRequest {
        if (all.have("update")) {
            throw updatesElsewhere();
        }
        return new Question(sparql, all.all("default-graph-uri"), all.all("named-graph-uri"), limit, Set.of());
    }

    /** The update that was sent; throws {@link BadRequest} where the protocol was not kept. */
    SentUpdate update(Duration limit) throws IOException, BadRequest {
        requirePost("POST");
        return switch (Body.type(request)) {
            case FORM -> {
                Parameters all = form(LARGEST_UPDATE);
                yield update(one("update", all), all, limit);
            }
            case UPDATE -> update(new Body(request, LARGEST_UPDATE).text(), address, limit);
            default -> throw new BadRequest(415, "Send a form (%s) or an update (%s)".formatted(FORM, UPDATE));
        };
    }

    private static SentUpdate update(String sparql, Parameters all, Duration limit) throws BadRequest {
        if (all.have("query")) {
            throw new BadRequest(400, "Queries are asked at the query endpoint: send 'update' alone");
        }
        return new SentUpdate(
                sparql, all.all("using-graph-uri"), all.all("using-named-graph-uri"), Optional.empty(), limit);
    }

    private void requirePost(String allowed) throws BadRequest {
        if (!request.getMethod().equals("POST")) {
            throw BadRequest.method(request.getMethod(), allowed);
        }
    }

    private Parameters form(int largest) throws IOException, BadRequest {
        return address.and(Parameters.of(new Body(request, largest).text()));
    }

    private static String one(String name, Parameters all) throws BadRequest {
        return all.one(name)
                .orElseThrow(() -> new BadRequest(
                        400, "Send one SPARQL %s in the parameter '%s': there is none".formatted(name, name)));
    }

    private static BadRequest updatesElsewhere() {
        return new BadRequest(403, "This endpoint is read-only: updates are sent to /parley/update");
    }
}
