package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Fixture;
import org.parley.store.Store;

class ParleyServerIT {
    private static final String LABELS =
            "SELECT ?l { ?s a <https://w3id.org/parley/ontology#Measure> ; <http://www.w3.org/2000/01/rdf-schema#label> ?l }";

    private static Store store;
    private static ParleyServer server;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        store = Fixture.inMemory();
        server = ParleyServer.start(store, ServerOptions.usual().on(0));
        visitor = new Visitor(server.url());
    }

    @AfterAll
    static void stop() {
        visitor.close();
        server.close();
        store.close();
    }

    @Test
    void answersByAllThreeDoorsOfTheProtocol() {
        String csv = "l\r\nCod quota\r\n";
        assertThat(visitor.ask(LABELS, "Accept", "text/csv").body()).isEqualTo(csv);
        assertThat(visitor.post(
                                "parley/sparql",
                                "application/sparql-query; charset=utf-8",
                                LABELS,
                                "Accept",
                                "text/csv")
                        .body())
                .isEqualTo(csv);
        String form = "query=" + Visitor.encoded(LABELS) + "&default-graph-uri="
                + Visitor.encoded("https://w3id.org/parley/id/graph/doc/d1");
        assertThat(visitor.post("parley/sparql", "application/x-www-form-urlencoded", form, "Accept", "text/csv")
                        .body())
                .isEqualTo(csv);
        assertThat(visitor.send("HEAD", "parley/sparql?query=ASK%7B%7D", "").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, application/sparql-results+json",
        "application/json, application/json",
        "application/sparql-results+xml, application/sparql-results+xml",
        "'text/csv;q=0.5, text/tab-separated-values', text/tab-separated-values;charset=utf-8",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html;charset=utf-8",
    })
    void choosesTheFormThatIsLikedBest(String accept, String type) {
        var answer = visitor.ask(LABELS, "Accept", accept);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
        assertThat(answer.body()).contains("Cod quota");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/rdf+xml", "text/csv;q=0", "nonsense"})
    void saysWhatItOffersInsteadOfAFormItHasNot(String accept) {
        var answer = visitor.ask(LABELS, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("application/sparql-results+json");
    }

    @ParameterizedTest
    @CsvSource({
        "parley/sparql?query=ASK%7B%7D&query=ASK%7B%7D, 400, given 2 times",
        "parley/sparql?query=, 400, The query is empty",
        "parley/sparql?query=SELEKT, 400, line 1",
        "parley/sparql?query=%zz, 400, not well encoded",
    })
    void saysWhatIsWrongWithARequest(String path, int status, String reason) throws Exception {
        // sent by hand: the client would not let a bad address through
        try (Socket socket = new Socket(server.url().getHost(), server.url().getPort())) {
            String request = "GET /%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 " + status).contains(reason);
        }
    }

    @Test
    void letsAnyPageReadWithoutCredentials() {
        var answer = visitor.ask("ASK {}", "Origin", "http://page.example");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        var preflight = visitor.send(
                "OPTIONS",
                "parley/sparql",
                "",
                "Origin",
                "http://page.example",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Methods")
                        .orElseThrow())
                .doesNotContain("PUT")
                .doesNotContain("DELETE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nowhere", "parley", "parley/sparql", "id/doc/d1", "$/ping", "parley/update"})
    void guardsEveryAnswerAgainstScriptsAndFrames(String path) {
        var headers = visitor.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void compressesALargeAnswerForThoseWhoLikeIt() throws Exception {
        URI all = server.url().resolve("parley/sparql?query=" + Visitor.encoded("SELECT * { ?s ?p ?o }"));
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(all)
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
            byte[] body = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
            assertThat(new String(body, StandardCharsets.UTF_8))
                    .isEqualTo(visitor.get(all.getPath().substring(1) + "?" + all.getRawQuery())
                            .body());
        }
    }

    @Test
    void makesNoPageOfAnAnswerThatIsTooLargeForOne() {
        String words = "'%s' ".formatted("x".repeat(1_000)).repeat(30);
        String query = "SELECT * { VALUES ?a { %s } VALUES ?b { %s } VALUES ?c { %s } } LIMIT 4000"
                .formatted(words, words, words);
        var page = visitor.post("parley/sparql", "application/sparql-query", query, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("LIMIT");
        var table = visitor.post("parley/sparql", "application/sparql-query", query, "Accept", "text/csv");
        assertThat(table.body()).hasSizeGreaterThan(12_000_000).hasLineCount(4_001);
    }

    @Test
    void showsWhatIsInTheStoreAndEscapesIt() {
        var home = visitor.get("");
        assertThat(home.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(home.body())
                .contains("<a href=\"/id/doc/d1\">Oslo &amp; Santiago &lt;talk&gt;</a>")
                .contains("Call between Chile and Norway")
                .contains("Norwegian readout of the call")
                .contains("<th>Document</th><td>2</td>")
                .doesNotContain("<talk>");
        assertThat(visitor.ask("SELECT ('<script>alert(1)</script>' AS ?x) {}", "Accept", "text/html")
                        .body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, parley:Readout;",
        "application/n-triples, <https://w3id.org/parley/ontology#about>",
        "application/ld+json, \"@id\"",
        "application/rdf+xml, <rdf:RDF",
        "text/html, <h1>Norwegian readout of the call</h1>",
    })
    void showsAThingByTheAddressInItsName(String accept, String content) {
        var thing = visitor.get("id/event/call-2024-05-02-chile-norway/readout/norway", "Accept", accept);
        assertThat(thing.statusCode()).isEqualTo(200);
        assertThat(thing.body()).contains(content).contains("agreed: a cod quota");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id/doc/none", "id/", "id/a%3E%20%3Fp%20%3Fo%20%7D", "id/%22%3E%3Cscript%3E"})
    void knowsNothingOfOtherAddresses(String path) {
        var thing = visitor.get(path);
        assertThat(thing.statusCode()).isEqualTo(404);
        assertThat(thing.body()).doesNotContain("Norway");
    }

    @Test
    void servesTheOntologyThePrefixesAndASignOfLife() {
        assertThat(visitor.get("ontology").body()).contains("owl:Ontology");
        assertThat(visitor.get("prefixes").body()).contains("sh:prefix \"parley\"");
        assertThat(visitor.get("prefixes", "Accept", "application/json").body())
                .contains("\"parley\" : \"https://w3id.org/parley/ontology#\"");
        assertThat(visitor.get("$/ping").statusCode()).isEqualTo(200);
        assertThat(visitor.get("$/stats").statusCode()).isEqualTo(404);
        assertThat(visitor.get("$/compact/parley").statusCode()).isEqualTo(404);
    }

    @Test
    void listensOnThisMachineOnly() throws Exception {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (var address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, server.url().getPort()).close())
                            .isInstanceOf(java.io.IOException.class);
                }
            }
        }
    }

    @Test
    void saysWhatToDoWhenThePortIsTaken() {
        int port = server.url().getPort();
        assertThatThrownBy(() -> ParleyServer.start(store, ServerOptions.usual().on(port)))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("localhost port " + port)
                .hasMessageContaining("--port");
    }
}
