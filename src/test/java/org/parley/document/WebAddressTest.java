package org.parley.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.document.format.Limits;
import org.parley.model.text.Document;

/** Pages are fetched from a server on this machine only. */
@Timeout(60)
class WebAddressTest {
    private static final Limits LIMITS = limits(Duration.ofSeconds(20));

    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server = start();

    private static HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
    }

    @BeforeEach
    void serve() throws IOException {
        byte[] page = Files.readAllBytes(Path.of("src/test/resources/document/layout/page-json-ld.html"));
        server.createContext("/page", exchange -> send(exchange, "text/html; charset=utf-8", page));
        byte[] text = "Peru and Chile Sign\n\nPeru signed on Monday.\n".getBytes(StandardCharsets.UTF_8);
        server.createContext("/news/text.txt", exchange -> send(exchange, "text/plain", text));
        server.createContext("/picture", exchange -> send(exchange, "image/png", text));
        server.createContext("/large", exchange -> send(exchange, "text/plain", new byte[30_000]));
        server.createContext("/slow", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
        });
        server.createContext("/moved", exchange -> redirect(exchange, "/page"));
        server.createContext("/round", exchange -> redirect(exchange, "/round"));
        server.createContext("/file", exchange -> redirect(exchange, "file:///etc/passwd"));
        server.setExecutor(workers);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        workers.shutdownNow();
    }

    @Test
    void readsAPage() {
        Document document = ((Reading.Accepted) read("/page")).document();
        assertThat(document.source().title()).isEqualTo("Talks on the Blue River Resume After a Year");
        assertThat(document.name()).isEqualTo("page");
    }

    @Test
    void readsAText() {
        Document document = ((Reading.Accepted) read("/news/text.txt")).document();
        assertThat(document.name()).isEqualTo("text");
        assertThat(document.source().url()).isEqualTo(address("/news/text.txt"));
    }

    @Test
    void followsARedirect() {
        assertThat(read("/moved")).isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void refusesWhatServersShouldNotSend() {
        assertThat(List.of("/picture", "/large", "/missing", "/round", "/file"))
                .extracting(path -> ((Reading.Refused) read(path)).reason())
                .containsExactly(
                        "The server sends image/png, which is not read.",
                        "It is larger than 20000 bytes.",
                        "The server answers with status 404.",
                        "The server sends us on more than 2 times.",
                        "The server sends us on to file:///etc/passwd, which is not safe to follow.");
    }

    @Test
    void givesUpOnASlowServer() {
        assertThat(((Reading.Refused) read(address("/slow"), limits(Duration.ofSeconds(1)))).reason())
                .isEqualTo("It took longer than a second.");
    }

    @Test
    void refusesOtherAddresses() {
        assertThat(List.of("ftp://example.org/a.txt", "file:///etc/passwd", "http://exa mple/a"))
                .extracting(address -> ((Reading.Refused) read(address, LIMITS)).reason())
                .containsExactly(
                        "Only http and https addresses are read.",
                        "The address is malformed.",
                        "The address is malformed.");
    }

    private Reading read(String path) {
        return read(address(path), LIMITS);
    }

    private static Reading read(String address, Limits limits) {
        ReadingOptions options = new ReadingOptions(Document.Source.UNKNOWN, limits);
        return Documents.read(List.of(address), options).findFirst().orElseThrow();
    }

    private static Limits limits(Duration time) {
        return new Limits(20_000, 10_000, 5, time, 2);
    }

    private String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private static void send(HttpExchange exchange, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }
}
