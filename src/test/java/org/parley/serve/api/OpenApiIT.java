package org.parley.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.Retraction;
import org.parley.ingest.Submission;
import org.parley.rdf.Iris;
import org.parley.serve.OpenServer;
import org.parley.serve.ParleyServer;
import org.parley.serve.ServerOptions;
import org.parley.serve.Visitor;
import org.parley.store.Store;

/** The OpenAPI document says what the server does, and all that it does. */
class OpenApiIT {
    private static final String ADDRESS = "api/v1/openapi.json";
    private static final String SEND = "post /api/v1/documents";
    private static final String READ = "get /api/v1/documents/{id}";
    private static final String LIST = "get /api/v1/events";
    private static final String COMPARE = "get /api/v1/events/{id}/comparison";
    private static final String TEXT = "text/plain";
    private static final String FILE = "data/articles/r01a-trump-putin-white-house.txt";
    private static final String AT = "api/v1/documents?url=http://news.example/a";

    @TempDir
    static Path folder;

    private static OpenServer open;
    private static JsonNode described;

    /** A request that an operation answers with some status. */
    record Exchange(String operation, int status, Function<OpenServer, HttpResponse<String>> request) {
        @Override
        public String toString() {
            return operation + " " + status;
        }
    }

    @BeforeAll
    static void start() throws IOException {
        open = OpenServer.of(Store.open(folder.resolve("store")), folder, UnaryOperator.identity());
        described = json(open.visitor().get(ADDRESS).body());
    }

    @AfterAll
    static void stop() {
        open.close();
    }

    private static JsonNode json(String text) throws IOException {
        return JsonMapper.builder().build().readTree(text);
    }

    private static HttpResponse<String> sendFile(OpenServer to) {
        try {
            return to.write("POST", "api/v1/documents?date=2025-03-18", TEXT, Files.readString(Path.of(FILE)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(HttpResponse<String> sent) {
        return Iris.last(sent.headers().firstValue("Location").orElseThrow());
    }

    private static HttpResponse<String> post(OpenServer to, String path, String body) {
        return to.write("POST", path, TEXT, body);
    }

    /** In this order: what is sent first is known to those that follow. */
    static List<Exchange> exchanges() {
        String words = "Iceland proposed talks on cod to Malta in a call on 11 May 2031.";
        return List.of(
                new Exchange("get /" + ADDRESS, 200, it -> it.visitor().get(ADDRESS)),
                new Exchange(SEND, 201, OpenApiIT::sendFile),
                new Exchange(SEND, 200, it -> {
                    sendFile(it);
                    return sendFile(it);
                }),
                new Exchange(SEND, 400, it -> post(it, "api/v1/documents?colour=red", words)),
                new Exchange(SEND, 401, it -> it.visitor().post("api/v1/documents", TEXT, words)),
                new Exchange(
                        SEND,
                        403,
                        it -> it.write("POST", "api/v1/documents", TEXT, words, "Sec-Fetch-Site", "cross-site")),
                new Exchange(SEND, 409, it -> {
                    post(it, AT, words);
                    post(it, AT, words + " Malta agreed.");
                    return post(it, AT, words);
                }),
                new Exchange(SEND, 413, it -> post(it, "api/v1/documents", "x".repeat(Submission.LARGEST + 1))),
                new Exchange(SEND, 415, it -> it.write("POST", "api/v1/documents", "text/csv", words)),
                new Exchange(SEND, 422, it -> post(it, "api/v1/documents", " ")),
                new Exchange(READ, 200, it -> it.visitor().get("api/v1/documents/" + id(sendFile(it)))),
                new Exchange(READ, 400, it -> it.visitor().get("api/v1/documents/" + id(sendFile(it)) + "?a=b")),
                new Exchange(READ, 404, it -> it.visitor().get("api/v1/documents/none")),
                new Exchange(READ, 410, it -> {
                    String id = id(post(it, "api/v1/documents", "Iceland met Malta."));
                    new Retraction(it.store(), Iris.DEFAULT).retract(Iris.DEFAULT_BASE + "doc/" + id, "A draft.", null);
                    return it.visitor().get("api/v1/documents/" + id);
                }),
                new Exchange(LIST, 200, it -> {
                    sendFile(it);
                    return it.visitor().get("api/v1/events");
                }),
                new Exchange(LIST, 400, it -> it.visitor().get("api/v1/events?since=May")),
                new Exchange(LIST, 404, it -> it.visitor().get("api/v1/events?actor=Nobody%20At%20All")),
                new Exchange(
                        COMPARE,
                        200,
                        it -> it.visitor().get("api/v1/events/call-2025-03-18-donald-trump-vladimir-putin/comparison")),
                new Exchange(COMPARE, 400, it -> it.visitor().get("api/v1/events/none/comparison?a=b")),
                new Exchange(COMPARE, 404, it -> it.visitor().get("api/v1/events/none/comparison")));
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void whatItSaysIsSo(Exchange exchange) throws IOException {
        HttpResponse<String> answer = exchange.request().apply(open);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(exchange.status());
        String[] words = exchange.operation().split(" ", -1);
        JsonNode response = described
                .path("paths")
                .path(words[1])
                .path(words[0])
                .path("responses")
                .path("" + exchange.status());
        String type = answer.headers().firstValue("Content-Type").orElseThrow();
        JsonNode schema = response.path("content").path(type).path("schema");
        assertThat(schema.isObject()).as("%s has no %s", exchange, type).isTrue();
        requireFit(json(answer.body()), schema);
        for (String header : (Iterable<String>) response.path("headers")::fieldNames) {
            assertThat(answer.headers().firstValue(header)).isPresent();
        }
    }

    /** Types, members that must be there, and members that the schema does not name. */
    private static void requireFit(JsonNode value, JsonNode schema) {
        JsonNode named = schema.has("$ref")
                ? described.at(schema.path("$ref").textValue().substring(1))
                : schema;
        switch (named.path("type").textValue()) {
            case "array" -> {
                assertThat(value.isArray()).isTrue();
                value.forEach(each -> requireFit(each, named.path("items")));
            }
            case "object" -> {
                assertThat(value.isObject()).isTrue();
                named.path("required")
                        .forEach(name -> assertThat(value.has(name.textValue()))
                                .as("%s in %s", name, value)
                                .isTrue());
                if (named.has("properties")) {
                    value.fields().forEachRemaining(field -> {
                        assertThat(named.path("properties").has(field.getKey()))
                                .as(field.getKey())
                                .isTrue();
                        requireFit(field.getValue(), named.path("properties").path(field.getKey()));
                    });
                }
            }
            case "integer" -> assertThat(value.isIntegralNumber()).isTrue();
            case "string" -> assertThat(value.isTextual()).as(value.toString()).isTrue();
            default -> throw new IllegalStateException("A type that is not looked at: " + named);
        }
    }

    @Test
    void everyStatusItNamesWasTriedAndNoOther() {
        Set<String> named = new TreeSet<>();
        described
                .path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(method -> method.getValue()
                                .path("responses")
                                .fieldNames()
                                .forEachRemaining(
                                        status -> named.add(method.getKey() + " " + path.getKey() + " " + status))));
        named.removeIf(each -> each.endsWith(" default"));
        assertThat(exchanges().stream().map(Exchange::toString)).containsExactlyInAnyOrderElementsOf(named);
    }

    static Stream<String> paths() throws IOException {
        return json(new String(
                        OpenApiIT.class.getResourceAsStream("openapi.json").readAllBytes(), "UTF-8"))
                .path("paths")
                .properties()
                .stream()
                .map(path -> path.getKey());
    }

    @ParameterizedTest
    @MethodSource("paths")
    void noOtherMethodDoesAnything(String path) {
        JsonNode methods = described.path("paths").path(path);
        for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
            if (!methods.has(method.toLowerCase(Locale.ROOT))) {
                var answer = open.write(method, path.substring(1).replace("{id}", "none"), TEXT, "");
                assertThat(answer.statusCode()).as("%s %s", method, path).isEqualTo(405);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api",
                "api/",
                "api/v1",
                "api/v1/measures",
                "api/v1/events/x",
                "api/v1/documents/a/b",
                "api/v1/documents/%22",
                "api/v1/openapi.json/x",
                "api/v2/events",
            })
    void thereIsNothingElse(String path) throws IOException {
        var answer = open.visitor().get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer.body()).path("detail").textValue()).contains("/api/v1/openapi.json");
    }

    @Test
    void aServerThatNobodyMayWriteToSaysSo() throws IOException {
        try (Store store = Store.inMemory();
                var server = ParleyServer.start(store, ServerOptions.usual().on(0));
                var visitor = new Visitor(server.url())) {
            var answer = visitor.post("api/v1/documents", TEXT, "Words.");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(json(answer.body()).path("detail").textValue()).contains("--users");
        }
    }
}
