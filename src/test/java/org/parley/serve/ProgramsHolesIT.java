package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Fixture;

/** The doors for programs have no holes either: JSON and assistants make the server call nobody, and never fall over. */
class ProgramsHolesIT {
    private static final String DOCUMENTS = "api/v1/documents";
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final String JSON = "application/json";

    @TempDir
    static Path folder;

    private static OpenServer open;
    private static Canary canary;

    @BeforeAll
    static void start() throws Exception {
        open = OpenServer.of(Fixture.inMemory(), folder, it -> it.answeringWithin(LIMIT));
        canary = new Canary();
    }

    @AfterAll
    static void stop() {
        canary.close();
        open.close();
    }

    @AfterEach
    void nobodyWasCalled() {
        assertThat(canary.hits()).isZero();
    }

    private static HttpResponse<String> say(String message) {
        return open.visitor().post("mcp", JSON, message, "Accept", "application/json, text/event-stream");
    }

    private static HttpResponse<String> ask(String sparql) {
        return say(
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"sparql\", \"arguments\": {\"query\": \"%s\"}}}"
                        .formatted(sparql.replace("%s", canary.url())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
                "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE <%s> { ?a ?p ?o } } }",
                "LOAD <%s>",
                "LOAD SILENT <%s> INTO GRAPH <urn:x:g>",
                "INSERT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }",
                "SELECT (<java:java.lang.System>(1) AS ?x) {}",
            })
    void callsNobodyForAnAssistant(String sparql) {
        var answer = ask(sparql);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"isError\":true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FROM <%s>", "FROM NAMED <%s>", "FROM <file:///etc/hostname>"})
    void fetchesNoGraphForAnAssistant(String from) {
        assertThat(ask("SELECT (COUNT(*) AS ?n) " + from + " { ?s ?p ?o }").body())
                .contains("n\\r\\n0\\r\\n");
    }

    @Test
    void answersAnAssistantWithinTheLimitOfAllQueries() {
        long start = System.nanoTime();
        var answer = ask("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o FILTER (STR(?o) = '-') }");
        assertThat(answer.body()).contains("stopped after 2.0 seconds").contains("\"isError\":true");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT.plusSeconds(1));
    }

    @Test
    void followsNoAddressInWhatItIsSent() {
        var text = open.write(
                "POST",
                DOCUMENTS + "?url=" + Visitor.encoded(canary.url()),
                "text/plain",
                "Iceland met Malta. See " + canary.url() + " and <img src='" + canary.url() + "'>.");
        assertThat(text.statusCode()).as(text.body()).isEqualTo(201);
        var annotated = open.write("POST", DOCUMENTS, JSON, """
                {"@context": "%1$s", "text": "Iceland met Chile.", "annotation": {"@context": "%1$s", "id": "x",
                 "kind": "article", "title": "X", "url": "%1$s"}}""".formatted(canary.url()));
        assertThat(annotated.statusCode()).as(annotated.body()).isIn(201, 422);
    }

    @ParameterizedTest
    @CsvSource({DOCUMENTS + ", [, ]", DOCUMENTS + ", {\"text\":, }", "mcp, [, ]", "mcp, {\"a\":, }"})
    void readsNoJsonThatIsNestedTooDeeply(String path, String begin, String end) {
        String deep = begin.repeat(100_000) + "1" + end.repeat(100_000);
        var answer = open.write("POST", path, JSON, deep, "Accept", "application/json, text/event-stream");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {DOCUMENTS, "mcp"})
    void unpacksNothingAndReadsNoBodyWithoutEnd(String path) throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream zipped = new GZIPOutputStream(bomb)) {
            zipped.write(new byte[50_000_000]);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(open.server().url().resolve(path))
                    .header("Authorization", "Bearer " + open.token())
                    .header("Content-Type", JSON)
                    .header("Accept", "application/json, text/event-stream")
                    .header("Content-Encoding", "gzip")
                    .POST(BodyPublishers.ofByteArray(bomb.toByteArray()))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(415);
            assertThat(answer.body()).contains("uncompressed");
        }
        var huge = open.write("POST", path, JSON, " ".repeat(45_000_000));
        assertThat(huge.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "{}",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\"}",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": [1]}",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": [1]}}",
                "{\"jsonrpc\": \"2.0\", \"id\": {}, \"method\": \"tools/list\"}",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"result\": {}}",
            })
    void saysOfAMessageWhatIsWrongAndNothingOfItself(String message) {
        var answer = say(message);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"jsonrpc\":\"2.0\"")
                .contains("\"message\"")
                .doesNotContain("stackTrace")
                .doesNotContain("io.modelcontextprotocol")
                .doesNotContain("jackson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "parley/sparql", "parley/data", "mcp", "api/v1/events", "ontology"})
    void echoesNoRequest(String path) {
        var answer = open.visitor().send("TRACE", path, "", "X-Odd", "an odd word");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).doesNotContain("odd");
    }
}
