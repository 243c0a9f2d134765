package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Fixture;
import org.parley.store.Store;

/** The holes that Jena leaves open: a stranger can neither write, nor read files, nor send the server elsewhere. */
class HolesIT {
    @TempDir
    static Path folder;

    private static Store store;
    private static ParleyServer server;
    private static Visitor visitor;
    private static Canary canary;

    @BeforeAll
    static void start() throws Exception {
        store = Store.open(folder);
        store.write(Fixture::fill);
        server = ParleyServer.start(store, ServerOptions.usual().on(0).answeringWithin(Duration.ofSeconds(10)));
        visitor = new Visitor(server.url());
        canary = new Canary();
    }

    @AfterAll
    static void stop() {
        canary.close();
        visitor.close();
        server.close();
        store.close();
    }

    @AfterEach
    void nobodyWasCalledAndNothingWasChanged() {
        assertThat(canary.hits()).isZero();
        assertThat(visitor.ask("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }", "Accept", "text/csv")
                        .body())
                .isEqualTo("n\r\n28\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <%s>",
                "LOAD SILENT <%s> INTO GRAPH <urn:x:g>",
                "INSERT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }",
                "LOAD <file:///etc/hostname>",
                "INSERT DATA { GRAPH <urn:x:g> { <urn:x:s> <urn:x:p> 1 } }",
                "CLEAR ALL",
            })
    void takesNoUpdateByAnyDoor(String update) {
        String sent = update.replace("%s", canary.url());
        String form = "update=" + Visitor.encoded(sent);
        for (String door : new String[] {"parley/update", "parley/sparql", "parley", "parley/data"}) {
            assertRefused(visitor.get(door + "?" + form).statusCode());
            assertRefused(visitor.get(door + "?query=" + Visitor.encoded(sent)).statusCode());
            assertRefused(visitor.post(door, "application/x-www-form-urlencoded", form)
                    .statusCode());
            assertRefused(visitor.post(door, "application/sparql-update", sent).statusCode());
            assertRefused(visitor.post(door, "text/plain", sent, "Origin", "http://evil.example")
                    .statusCode());
        }
    }

    @Test
    void saysThatItIsReadOnly() {
        var answer = visitor.post("parley/update", "application/sparql-update", "CLEAR ALL");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("read-only").contains("parley ingest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void takesNoUploadAndFollowsNoRemoteContext(String method) {
        String jsonLd = "{\"@context\": \"%s\", \"@id\": \"urn:x:s\", \"name\": \"x\"}".formatted(canary.url());
        for (String door :
                new String[] {"parley/data?default", "parley/data?graph=urn:x:g", "parley", "parley/sparql"}) {
            assertRefused(visitor.send(method, door, jsonLd, "Content-Type", "application/ld+json")
                    .statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
                "SELECT * { ?a ?b ?c OPTIONAL { { SELECT ?s { SERVICE <%s> { ?s ?p ?o } } LIMIT 1 } } }",
                "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE <%s> { ?a ?p ?o } } }",
                "SELECT * { ?a ?b ?c FILTER (1 = 1 || NOT EXISTS { { SERVICE SILENT <%s> { ?a ?p ?o } } }) }",
                "SELECT (EXISTS { SERVICE <%s> { ?x ?y ?z } } AS ?there) {}",
                "SELECT * { ?a ?b ?c MINUS { SERVICE <%s> { ?a ?p ?o } } }",
                "SELECT ?a { ?a ?b ?c } GROUP BY ?a HAVING (EXISTS { SERVICE <%s> { ?a ?p ?o } })",
                "SELECT ?a { ?a ?b ?c } ORDER BY (EXISTS { SERVICE <%s> { ?a ?p ?o } })",
                "SELECT (SUM(IF(EXISTS { SERVICE <%s> { ?a ?p ?o } }, 1, 0)) AS ?n) { ?a ?b ?c }",
                "SELECT * { GRAPH ?g { BIND (<%s> AS ?host) SERVICE ?host { ?s ?p ?o } } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { { SERVICE <%s> { ?s ?p ?o } } UNION { ?s ?p ?o } }",
                "DESCRIBE ?s WHERE { SERVICE <%s> { ?s ?p ?o } }",
                "ASK { SERVICE <%s> { ?s ?p ?o } }",
            })
    void callsNoOtherHostByService(String query) {
        var answer = visitor.ask(query.replace("%s", canary.url()));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("SERVICE is not allowed").contains("VALUES");
    }

    @Test
    void fetchesNoGraphItDoesNotHave() {
        String remote = Visitor.encoded(canary.url());
        String count = "SELECT (COUNT(*) AS ?n) %s { ?s ?p ?o }";
        String csv = "text/csv";
        assertThat(visitor.ask(count.formatted("FROM <" + canary.url() + ">"), "Accept", csv)
                        .body())
                .isEqualTo("n\r\n0\r\n");
        assertThat(visitor.ask(
                                "SELECT ?g FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }".formatted(canary.url()),
                                "Accept",
                                csv)
                        .body())
                .isEqualTo("g\r\n");
        for (String parameter : new String[] {"default-graph-uri", "named-graph-uri"}) {
            String path =
                    "parley/sparql?%s=%s&query=%s".formatted(parameter, remote, Visitor.encoded(count.formatted("")));
            assertThat(visitor.get(path, "Accept", csv).body()).isEqualTo("n\r\n0\r\n");
        }
        for (String file : new String[] {"file:///etc/hostname", "../../etc/hostname"}) {
            assertThat(visitor.ask(count.formatted("FROM <" + file + ">"), "Accept", csv)
                            .body())
                    .isEqualTo("n\r\n0\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:java.lang.System>(1) AS ?x) {}",
                "PREFIX j: <java:org.apache.jena.sparql.function.library.> SELECT (j:sysid() AS ?x) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions#replace>('a','a','b') AS ?x) {}",
                "SELECT ?s { ?s ?p ?o } ORDER BY <java:java.lang.System>(?o)",
                "SELECT (MAX(<java:java.lang.System>(?o)) AS ?x) { ?s ?p ?o }",
                "SELECT (COUNT(*) AS ?x) { ?s ?p ?o } GROUP BY (<java:java.lang.System>(?o))",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?a ?b ?c BIND (<java:java.lang.System>(?o) AS ?x) } }",
                "SELECT * { ?s ?p ?o FILTER (<http://jena.apache.org/ARQ/function#now>() = 1) }",
            })
    void loadsNoFunctionByName(String query) {
        assertThat(visitor.ask(query).statusCode()).isEqualTo(403);
    }

    @Test
    void givesNoPropertyFunctionsAway() {
        assertThat(visitor.ask(
                                "SELECT * { ?x <java:org.apache.jena.sparql.pfunction.library.version> ?y }",
                                "Accept",
                                "text/csv")
                        .body())
                .isEqualTo("x,y\r\n");
        assertThat(visitor.ask(
                                "SELECT * { ('a b' ' ') <http://jena.apache.org/ARQ/property#strSplit> ?y }",
                                "Accept",
                                "text/csv")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void looksAtNoParameterThatIsNotOfTheProtocol() {
        String query = "parley/sparql?query=" + Visitor.encoded("ASK {}");
        var plain = visitor.get(query);
        for (String extra : new String[] {
            "stylesheet=" + Visitor.encoded("\"?><script>alert(1)</script>"),
            "callback=alert(1)",
            "force-accept=" + Visitor.encoded("text/html\r\nX-Injected: 1"),
            "output=text",
            "format=xml",
            "accept=text/html",
            "timeout=100000",
            "query-ref=" + Visitor.encoded(canary.url()),
        }) {
            var answer = visitor.get(query + "&" + extra);
            assertThat(answer.body()).isEqualTo(plain.body());
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/sparql-results+json");
            assertThat(answer.headers().firstValue("X-Injected")).isEmpty();
            assertThat(visitor.get(query + "&" + extra, "Accept", "application/sparql-results+xml")
                            .body())
                    .doesNotContain("script")
                    .doesNotContain("xml-stylesheet");
        }
    }

    @Test
    void dumpsNothingOnABareAddress() {
        for (String accept : new String[] {"text/turtle", "application/n-quads", "*/*", "application/trig"}) {
            for (String door : new String[] {"parley", "parley/", "parley/sparql", "parley/data", "parley?default"}) {
                var answer = visitor.get(door, "Accept", accept);
                boolean describesItself = door.equals("parley/sparql") && answer.statusCode() == 200;
                assertThat(describesItself || answer.statusCode() >= 400).isTrue();
                assertThat(answer.statusCode()).isLessThan(410);
                assertThat(answer.body()).doesNotContain("Norway");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("deep")
    void readsNoQueryThatIsTooDeepOrTooLong(String query) {
        var answer = visitor.post("parley/sparql", "application/sparql-query", query);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400, 413, 503);
        assertThat(visitor.ask("ASK {}").statusCode()).isEqualTo(200);
    }

    static Stream<String> deep() {
        int many = 30_000;
        return Stream.of(
                "SELECT * " + "{".repeat(many) + "}".repeat(many),
                "SELECT * { ?s ?p ?o FILTER (" + "(".repeat(many) + "1" + ")".repeat(many) + ") }",
                "SELECT * { ?s ?p ?o FILTER (" + "!".repeat(many) + "true) }",
                "SELECT * { ?s ?p ?o FILTER (1" + "+1".repeat(many) + " > 0) }",
                "SELECT * { ?s ?p ?o FILTER (true" + "||false".repeat(10_000) + ") }",
                "SELECT * { ?s ?p ?o FILTER (1" + "=1".repeat(2) + ") }",
                "SELECT * { ?s <urn:a>" + "/<urn:a>".repeat(9_000) + " ?o }",
                "SELECT * { ?s " + "^".repeat(many) + "<urn:a> ?o }",
                "SELECT * { ?s " + "(".repeat(many) + "<urn:a>" + ")*".repeat(many) + " ?o }",
                "SELECT * { ?s ?p " + "[ ?p ".repeat(10_000) + "1" + "]".repeat(10_000) + " }",
                "SELECT * { {}" + " UNION {}".repeat(9_000) + " }",
                "SELECT * { ?s ?p ?o" + " OPTIONAL { ?s ?p ?o }".repeat(4_000) + " }",
                "SELECT * { ?s ?p ?o" + " MINUS { ?s ?p ?o }".repeat(4_000) + " }",
                "SELECT * { ?s ?p ?o BIND (1 AS ?x0)"
                        + Stream.iterate(1, i -> i < 3_000, i -> i + 1)
                                .map(i -> " BIND (?x%d AS ?x%d)".formatted(i - 1, i))
                                .reduce("", String::concat)
                        + " }",
                "SELECT * { ?s ?p ?o FILTER (?o IN (1" + ",1".repeat(40_000) + ")) }",
                "SELECT * { ?s ?p ?o } #" + "x".repeat(200_000),
                "SELECT * { ?s ?p '" + "x".repeat(2_000_000) + "' }");
    }

    @Test
    void refusesHugeAndCompressedBodies() throws Exception {
        var huge = visitor.post("parley/sparql", "application/x-www-form-urlencoded", "query=" + "x".repeat(3_000_000));
        assertThat(huge.statusCode()).isEqualTo(413);
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (var zipped = new OutputStreamWriter(new GZIPOutputStream(bomb), StandardCharsets.UTF_8)) {
            zipped.write("ASK {}" + " ".repeat(5_000_000));
        }
        var answer = visitor.post(
                "parley/sparql",
                "application/sparql-query",
                bomb.toString(StandardCharsets.ISO_8859_1),
                "Content-Encoding",
                "gzip");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("uncompressed");
        assertThat(visitor.get("parley/sparql?query=" + "x".repeat(100_000)).statusCode())
                .isBetween(400, 431);
    }

    private static void assertRefused(int status) {
        assertThat(status).isBetween(400, 415);
    }
}
