package org.parley.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.serve.Canary;
import org.parley.serve.OpenServer;
import org.parley.store.Fixture;

/** What even somebody who may write cannot do: make the server call out, read its files, fall over or wait. */
class WritersHolesIT {
    private static final String MINE = "parley/data?graph=urn:x:g";

    @TempDir
    static Path folder;

    private static OpenServer open;
    private static Canary canary;

    @BeforeAll
    static void start() throws Exception {
        open = OpenServer.of(Fixture.inMemory(), folder, it -> it.answeringWithin(Duration.ofSeconds(10)));
        canary = new Canary();
    }

    @AfterAll
    static void stop() {
        canary.close();
        open.close();
    }

    @AfterEach
    void nobodyWasCalledAndNothingWasWritten() {
        assertThat(canary.hits()).isZero();
        assertThat(
                        open.rows(
                                "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER (STRSTARTS(STR(?g), 'urn:')) } GROUP BY ?g"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@context\": \"%s\", \"@id\": \"urn:x:s\", \"name\": \"x\"}",
                "{\"@context\": [{}, \"%s\"], \"@id\": \"urn:x:s\", \"name\": \"x\"}",
                "{\"@context\": {\"@import\": \"%s\"}, \"@id\": \"urn:x:s\", \"name\": \"x\"}",
                "{\"@context\": {\"name\": {\"@id\": \"urn:x:p\", \"@context\": \"%s\"}}, \"name\": {\"a\": \"x\"}}",
                "{\"@context\": \"file:///etc/hostname\", \"@id\": \"urn:x:s\", \"name\": \"x\"}",
                "{\"@id\": \"urn:x:s\", \"urn:x:p\": {\"@context\": \"%s\", \"name\": \"x\"}}",
            })
    void fetchesNoContextOfJsonLd(String jsonLd) {
        var answer = open.write("PUT", MINE, "application/ld+json", jsonLd.replace("%s", canary.url()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("contexts are not fetched");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"%s\">]>",
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE r SYSTEM \"%s\">",
                "<!DOCTYPE r [<!ENTITY %% p SYSTEM \"%s\"> %%p; <!ENTITY x \"\">]>",
                "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY x \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">]>",
            })
    void followsNoEntityOfXml(String type) {
        String xml = type.replace("%s", canary.url()).replace("%%", "%")
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"urn:x:s\">"
                + "<p xmlns=\"urn:x:\">&x;</p></rdf:Description></rdf:RDF>";
        var answer = open.write("PUT", MINE, "application/rdf+xml", xml);
        assertThat(answer.statusCode()).as(answer.body()).isIn(201, 400);
        assertThat(open.rows("SELECT (STRLEN(?o) AS ?n) { GRAPH <urn:x:g> { ?s ?p ?o } }"))
                .isIn("", "0\r\n");
        open.store().write(data -> data.removeNamedModel("urn:x:g"));
    }

    @ParameterizedTest
    @MethodSource("deep")
    void readsNothingThatIsNestedTooDeeply(String type, String body) {
        var answer = type.equals("application/sparql-update") ? open.update(body) : open.write("PUT", MINE, type, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    }

    static Stream<Arguments> deep() {
        int many = 200_000;
        String open = "INSERT { GRAPH <urn:x:g> { <urn:x:s> <urn:x:p> 1 } } WHERE ";
        return Stream.of(
                Arguments.of(
                        "text/turtle",
                        "<urn:x:s> <urn:x:p> " + "[ <urn:x:p> ".repeat(many) + "1" + "]".repeat(many) + " ."),
                Arguments.of("text/turtle", "<urn:x:s> <urn:x:p> " + "(".repeat(many) + ")".repeat(many) + " ."),
                Arguments.of("text/turtle", "<urn:x:s> <urn:x:p> " + "<<( <urn:x:s> <urn:x:p> ".repeat(many)),
                Arguments.of("application/ld+json", "{\"urn:x:p\":".repeat(many) + "1" + "}".repeat(many)),
                Arguments.of("application/ld+json", "[".repeat(many) + "]".repeat(many)),
                Arguments.of("application/ld+json", "{\"@context\": " + "[".repeat(900) + "]".repeat(900) + "}"),
                Arguments.of("application/sparql-update", open + "{".repeat(many) + "}".repeat(many)),
                Arguments.of("application/sparql-update", open + "{ ?s ?p ?o FILTER (" + "!".repeat(many) + "true) }"));
    }

    @Test
    void unpacksNothing() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream zipped = new GZIPOutputStream(bomb)) {
            byte[] line = "<urn:x:s> <urn:x:p> <urn:x:o> .\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1_000; i++) {
                zipped.write(line);
            }
        }
        URI server = open.server().url();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : new String[] {MINE, "parley/update"}) {
                HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                        .header("Authorization", "Bearer " + open.token())
                        .header("Content-Type", path.equals(MINE) ? "text/turtle" : "application/sparql-update")
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofByteArray(bomb.toByteArray()))
                        .build();
                var answer = client.send(request, BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(415);
                assertThat(answer.body()).contains("uncompressed");
            }
        }
    }

    @Test
    void readsNoBodyWithoutEnd() {
        var update = open.update(
                "INSERT DATA { GRAPH <urn:x:g> { <urn:x:s> <urn:x:p> '%s' } }".formatted("x".repeat(5_000_000)));
        assertThat(update.statusCode()).isEqualTo(413);
        var jsonLd = open.write(
                "PUT", MINE, "application/ld+json", "{\"urn:x:p\": \"%s\"}".formatted("x".repeat(5_000_000)));
        assertThat(jsonLd.statusCode()).isEqualTo(413);
        var turtle = open.write(
                "PUT",
                MINE,
                "text/turtle",
                "# %s\n".formatted("x".repeat(1_000)).repeat(68_000));
        assertThat(turtle.statusCode()).isEqualTo(413);
    }

    @Test
    void letsOthersWriteWhileSomebodySendsSlowly() throws Exception {
        try (Socket slow =
                new Socket(open.server().url().getHost(), open.server().url().getPort())) {
            slow.getOutputStream().write("""
                    PUT /parley/data?graph=urn:x:slow HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: text/turtle\r
                    Content-Length: 1000000\r
                    \r
                    %s""".formatted(open.token(), "<urn:x:s> <urn:x:p> 1 .\n".repeat(5_000))
                    .getBytes(StandardCharsets.UTF_8));
            slow.getOutputStream().flush();
            for (int i = 0; i < 3; i++) {
                long start = System.nanoTime();
                assertThat(open.write("PUT", MINE, "text/turtle", "<urn:x:s> <urn:x:p> 1 .")
                                .statusCode())
                        .isLessThan(300);
                open.store().write(data -> data.removeNamedModel("urn:x:g"));
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
                slow.getOutputStream().write('#');
            }
        }
    }

    @Test
    void answersABrokenUploadToNobodyAndKeepsNothingOfIt() throws IOException {
        for (int i = 0; i < 10; i++) {
            try (Socket broken = new Socket(
                    open.server().url().getHost(), open.server().url().getPort())) {
                broken.getOutputStream().write("""
                        POST /parley/data?graph=urn:x:broken HTTP/1.1\r
                        Host: localhost\r
                        Authorization: Bearer %s\r
                        Content-Type: text/turtle\r
                        Content-Length: 500000\r
                        \r
                        %s""".formatted(open.token(), "<urn:x:s> <urn:x:p> 1 .\n".repeat(10_000))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(open.visitor().get("parley/data?graph=urn:x:broken").statusCode())
                .isEqualTo(404);
    }
}
