package org.parley.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.serve.Canary;
import org.parley.serve.ParleyServer;
import org.parley.serve.ServerOptions;
import org.parley.serve.Visitor;
import org.parley.store.Fixture;
import org.parley.store.Store;

/** SERVICE to endpoints that are allowed, which may be good, slow, broken or treacherous. */
class ServiceIT {
    private static final Duration LIMIT = Duration.ofSeconds(4);
    private static final String LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>";

    private static final AtomicInteger CALLS = new AtomicInteger();

    private static Store here;
    private static Store there;
    private static ParleyServer remote;
    private static ParleyServer server;
    private static HttpServer odd;
    private static Canary canary;
    private static Visitor visitor;

    @BeforeAll
    static void start() throws Exception {
        canary = new Canary();
        there = Store.inMemory();
        there.write(data -> {
            var graph = data.getNamedModel("urn:x:g");
            for (String name : new String[] {"norway", "chile"}) {
                graph.createResource("https://w3id.org/parley/id/actor/" + name)
                        .addProperty(graph.createProperty("urn:x:capital"), name.equals("chile") ? "Santiago" : "Oslo");
            }
            for (int i = 0; i < 1_000; i++) {
                graph.createResource("urn:x:n" + i).addLiteral(graph.createProperty("urn:x:n"), i);
            }
        });
        remote = ParleyServer.start(there, ServerOptions.usual().on(0));
        odd = oddServer();
        here = Fixture.inMemory();
        here.write(data -> {
            var graph = data.getNamedModel("urn:x:numbers");
            for (int i = 0; i < 1_000; i++) {
                graph.createResource("urn:x:n" + i).addProperty(graph.createProperty("urn:x:is"), "here");
            }
        });
        server = ParleyServer.start(
                here,
                ServerOptions.usual()
                        .on(0)
                        .answeringWithin(LIMIT)
                        .calling(Set.of(
                                remote.endpoint().toString(),
                                odd("slow"),
                                odd("trickle"),
                                odd("broken"),
                                odd("huge"),
                                odd("failing"),
                                odd("redirect"),
                                "http://localhost:1/nobody")));
        visitor = new Visitor(server.url());
        rows("SELECT ?c { SERVICE REMOTE { ?a <urn:x:capital> ?c } }");
    }

    private static String odd(String path) {
        return "http://localhost:%d/%s".formatted(odd.getAddress().getPort(), path);
    }

    private static HttpServer oddServer() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            CALLS.incrementAndGet();
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                switch (exchange.getRequestURI().getPath()) {
                    case "/slow" -> Thread.sleep(20_000);
                    case "/trickle" -> {
                        exchange.sendResponseHeaders(200, 0);
                        for (int i = 0; i < 400; i++) {
                            exchange.getResponseBody().write(' ');
                            exchange.getResponseBody().flush();
                            Thread.sleep(100);
                        }
                    }
                    case "/huge" -> {
                        exchange.sendResponseHeaders(200, 0);
                        byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
                        for (int i = 0; i < 1_000; i++) {
                            exchange.getResponseBody().write(blanks);
                        }
                    }
                    case "/redirect" -> {
                        exchange.getResponseHeaders().set("Location", canary.url());
                        exchange.sendResponseHeaders(307, -1);
                    }
                    case "/failing" -> exchange.sendResponseHeaders(500, -1);
                    default -> {
                        exchange.sendResponseHeaders(200, 0);
                        exchange.getResponseBody().write("<html>".getBytes(StandardCharsets.UTF_8));
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        return server;
    }

    @AfterAll
    static void stop() {
        visitor.close();
        server.close();
        here.close();
        remote.close();
        there.close();
        odd.stop(0);
        assertThat(canary.hits()).isZero();
        canary.close();
    }

    private static String rows(String query) {
        var answer = visitor.ask(query.replace("REMOTE", "<" + remote.endpoint() + ">"), "Accept", "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().replaceFirst("^[^\r]*\r\n", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?l ?c { ?a " + LABEL + " ?l SERVICE REMOTE { ?a <urn:x:capital> ?c } } ORDER BY ?l",
                "SELECT ?l ?c { SERVICE REMOTE { ?a <urn:x:capital> ?c } ?a " + LABEL + " ?l } ORDER BY ?l",
                "SELECT ?l ?c { ?a " + LABEL
                        + " ?l { SELECT ?a (?x AS ?c) { SERVICE REMOTE { ?a <urn:x:capital> ?x } } } } ORDER BY ?l",
                "SELECT ?l ?c { ?a a <https://w3id.org/parley/ontology#State> ; " + LABEL
                        + " ?l OPTIONAL { SERVICE REMOTE { ?a <urn:x:capital> ?c } } } ORDER BY ?l",
                "SELECT ?l ?c { ?a " + LABEL
                        + " ?l SERVICE REMOTE { SELECT * { ?a <urn:x:capital> ?c } LIMIT 10 } } ORDER BY ?l",
                "SELECT ?l ?c { ?a " + LABEL
                        + " ?l SERVICE REMOTE { ?a <urn:x:capital> ?c FILTER REGEX(?c, '^[SO]', 'i') } } ORDER BY ?l",
            })
    void joinsWhatIsHereWithWhatIsThere(String query) {
        assertThat(rows(query)).isEqualTo("Chile,Santiago\r\nNorway,Oslo\r\n");
    }

    @Test
    void joinsAThousandRows() {
        assertThat(
                        rows(
                                "SELECT (COUNT(*) AS ?n) (SUM(?i) AS ?sum) { ?s <urn:x:is> 'here' SERVICE REMOTE { ?s <urn:x:n> ?i } }"))
                .isEqualTo("1000,499500\r\n");
    }

    @Test
    void keepsUnboundApartFromBound() {
        assertThat(
                        rows(
                                "SELECT ?x ?c { VALUES ?x { UNDEF <https://w3id.org/parley/id/actor/chile> } SERVICE REMOTE { ?x <urn:x:capital> ?c } } ORDER BY ?c"))
                .isEqualTo(
                        "https://w3id.org/parley/id/actor/norway,Oslo\r\nhttps://w3id.org/parley/id/actor/chile,Santiago\r\nhttps://w3id.org/parley/id/actor/chile,Santiago\r\n"
                                .lines()
                                .sorted((a, b) -> a.substring(a.indexOf(',')).compareTo(b.substring(b.indexOf(','))))
                                .reduce("", (all, line) -> all + line + "\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "failing, status 500",
        "broken, something else than SPARQL results",
        "huge, more than",
        "redirect, status 307",
    })
    void saysWhatIsWrongWithTheOtherEndpoint(String path, String reason) {
        String query = "SELECT * { SERVICE %s <" + odd(path) + "> { ?s ?p ?o } }";
        var answer = visitor.ask(query.formatted(""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(502);
        assertThat(answer.body()).contains(odd(path)).contains(reason).contains("SILENT");
        assertThat(visitor.ask(query.formatted("SILENT"), "Accept", "text/csv").statusCode())
                .isEqualTo(200);
    }

    @Test
    void saysThatNobodyIsThere() {
        var answer = visitor.ask("SELECT * { SERVICE <http://localhost:1/nobody> { ?s ?p ?o } }");
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("cannot be reached");
        assertThat(
                        rows(
                                "SELECT ?a { ?a a <https://w3id.org/parley/ontology#Readout> SERVICE SILENT <http://localhost:1/nobody> { ?a ?p ?o } }"))
                .contains("readout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slow", "trickle"})
    void waitsNoLongerThanTheQueryMay(String path) {
        for (String silent : new String[] {"", "SILENT"}) {
            long start = System.nanoTime();
            var answer = visitor.ask("SELECT * { SERVICE %s <%s> { ?s ?p ?o } }".formatted(silent, odd(path)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT.plusSeconds(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<%s>", "SILENT <%s>", "<REMOTE/../other>", "<REMOTE?x=1>"})
    void callsNobodyElse(String service) {
        String address = service.replace("%s", canary.url())
                .replace("REMOTE", remote.endpoint().toString());
        int before = CALLS.get();
        var answer = visitor.ask("SELECT * { SERVICE " + address + " { ?s ?p ?o } }");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("SERVICE is not allowed: this store calls no others than")
                .contains(remote.endpoint().toString());
        var open = visitor.ask("SELECT * { BIND (<%s> AS ?h) SERVICE ?h { ?s ?p ?o } }".formatted(remote.endpoint()));
        assertThat(open.statusCode()).isEqualTo(403);
        assertThat(CALLS.get()).isEqualTo(before);
    }

    @Test
    void takesOnlyAddressesForServices() {
        assertThatThrownBy(() -> ServerOptions.usual().calling(Set.of("file:///etc/hostname")))
                .hasMessageContaining("http or https address");
        assertThatThrownBy(() -> ServerOptions.usual().calling(Set.of("wikidata")))
                .hasMessageContaining("\"wikidata\"");
    }
}
