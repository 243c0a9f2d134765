package org.parley.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.serve.http.BadRequest;
import org.parley.store.query.Question;

/**
 * A request of SPARQL 1.1 Protocol, read under limits: by GET, by POST of a form, or by POST of the query itself.
 * Parameters the protocol does not know (output, stylesheet, callback ...) are not looked at.
 */
final class SparqlRequest {
    private static final int LARGEST_BODY = 1 << 20;

    private final HttpServletRequest request;

    SparqlRequest(HttpServletRequest request) {
        this.request = request;
    }

    /** What was asked; throws {@link BadRequest} where the protocol was not kept. */
    Question question(Duration limit) throws IOException, BadRequest {
        String fromUrl = Optional.ofNullable(request.getQueryString()).orElse("");
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> question(query(fromUrl), fromUrl, limit);
            case "POST" -> posted(fromUrl, limit);
            default -> throw new BadRequest(405, "Ask with GET or POST: " + request.getMethod() + " does nothing here");
        };
    }

    private Question posted(String fromUrl, Duration limit) throws IOException, BadRequest {
        String type = Optional.ofNullable(request.getContentType()).orElse("").replaceAll(";.*", "");
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "application/x-www-form-urlencoded" -> {
                String form = body();
                yield question(query(form), form, limit);
            }
            case "application/sparql-query" -> question(body(), fromUrl, limit);
            case "application/sparql-update" -> throw BadRequest.readOnly();
            default ->
                throw new BadRequest(
                        415, "Send a form (application/x-www-form-urlencoded) or a query (application/sparql-query)");
        };
    }

    private static Question question(String sparql, String parameters, Duration limit) throws BadRequest {
        return new Question(
                sparql, values(parameters, "default-graph-uri"), values(parameters, "named-graph-uri"), limit);
    }

    private static String query(String parameters) throws BadRequest {
        if (!values(parameters, "update").isEmpty()) {
            throw BadRequest.readOnly();
        }
        List<String> queries = values(parameters, "query");
        if (queries.size() != 1) {
            throw new BadRequest(
                    400, "Send one SPARQL query in the parameter 'query': there are %d".formatted(queries.size()));
        }
        return queries.getFirst();
    }

    private static List<String> values(String parameters, String name) throws BadRequest {
        try {
            return Stream.of(parameters.split("&", -1))
                    .filter(pair -> pair.startsWith(name + "="))
                    .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new BadRequest(400, "The parameters are not well encoded: " + e.getMessage());
        }
    }

    private String body() throws IOException, BadRequest {
        if (request.getHeader("Content-Encoding") != null) {
            throw new BadRequest(415, "Send the query uncompressed: no Content-Encoding is taken");
        }
        byte[] bytes = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw new BadRequest(413, "A request of more than %d bytes is not read".formatted(LARGEST_BODY));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadRequest(400, "The query is not UTF-8. Send it in UTF-8");
        }
    }
}
