package org.parley.serve.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.serve.OpenServer;
import org.parley.serve.Visitor;
import org.parley.store.Fixture;

/** Clients that send or take a byte now and then: hundreds of them keep nobody else waiting, and are cut off. */
class SlowClientsIT {
    private static final int EACH = Integer.getInteger("slow", 300);
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int COMPRESSED = 20;
    private static final int LARGE = 1_000_000;
    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";
    private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)");

    @TempDir
    static Path folder;

    private static OpenServer open;
    private static URI url;

    @BeforeAll
    static void start() {
        open = OpenServer.of(Fixture.inMemory(), folder, it -> it.paced(new Pace(PATIENCE, 10_000)));
        url = open.server().url();
        open.store().write(data -> {
            var graph = data.getNamedModel("urn:x:large");
            graph.createResource("urn:x:s").addProperty(graph.createProperty("urn:x:p"), noise());
        });
    }

    /** Text that stays large when it is compressed. */
    private static String noise() {
        byte[] noise = new byte[LARGE];
        new Random(7).nextBytes(noise);
        return Base64.getEncoder().encodeToString(noise);
    }

    @AfterAll
    static void stop() {
        open.close();
    }

    @Test
    void keepNobodyWaitingAndAreCutOff() throws Exception {
        ask(); // so that no class is loaded while the clock runs
        Map<String, List<SlowClient>> slow = new LinkedHashMap<>();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try {
            open(slow);
            clock.scheduleWithFixedDelay(
                    () -> slow.values().forEach(all -> all.forEach(SlowClient::move)), 0, 1, TimeUnit.SECONDS);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                assertAnswersSoon();
            }
        } finally {
            clock.shutdown();
            assertThat(clock.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }
        assertCutOff(slow);
        for (List<SlowClient> each : slow.values()) {
            for (SlowClient one : each) {
                one.close();
            }
        }
    }

    private static void assertCutOff(Map<String, List<SlowClient>> slow) throws IOException {
        for (SlowClient each : some(slow, "heads")) {
            assertThat(each.heardOut()).isEmpty();
        }
        assertRefused(some(slow, "bodies"), 408);
        assertRefused(some(slow, "bodies of strangers"), 401);
        assertRefused(some(slow, "uploads"), 408);
        assertRefused(some(slow, "texts"), 408);
        assertRefused(some(slow, "assistants"), 408);
        for (SlowClient each : some(slow, "answers")) {
            assertBrokenOff(each.heardOut());
        }
        for (SlowClient each : some(slow, "compressed answers")) {
            assertThat(each.heardOut()).contains("Transfer-Encoding: chunked").doesNotEndWith(LAST_CHUNK);
        }
    }

    private static void open(Map<String, List<SlowClient>> slow) throws IOException {
        String large = "# ".repeat(50_000);
        String upload = head("PUT", "parley/data?graph=urn:x:slow", "text/turtle");
        String ask = "GET /parley/sparql?query=" + Visitor.encoded("SELECT ?o { <urn:x:s> <urn:x:p> ?o }")
                + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/csv\r\n";
        for (int i = 0; i < EACH; i++) {
            add(
                    slow,
                    "heads",
                    SlowClient.sending(
                            url, "GET /parley/sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));
            add(
                    slow,
                    "bodies",
                    SlowClient.sending(url, head("POST", "parley/sparql", "application/sparql-query") + "\r\nASK"));
            add(slow, "bodies of strangers", SlowClient.sending(url, upload + "\r\n" + large));
            add(slow, "uploads", SlowClient.sending(url, upload + token() + "\r\n" + large));
            add(
                    slow,
                    "texts",
                    SlowClient.sending(url, head("POST", "api/v1/documents", "text/plain") + token() + "\r\n" + large));
            add(
                    slow,
                    "assistants",
                    SlowClient.sending(
                            url,
                            head("POST", "mcp", "application/json")
                                    + "Accept: application/json, text/event-stream\r\n\r\n" + " ".repeat(100_000)));
            add(slow, "answers", SlowClient.taking(url, ask + "\r\n"));
        }
        for (int i = 0; i < COMPRESSED; i++) {
            add(slow, "compressed answers", SlowClient.taking(url, ask + "Accept-Encoding: gzip\r\n\r\n"));
        }
    }

    private static List<SlowClient> some(Map<String, List<SlowClient>> slow, String kind) {
        List<SlowClient> some = slow.getOrDefault(kind, List.of());
        assertThat(some).isNotEmpty();
        return some;
    }

    private static void add(Map<String, List<SlowClient>> slow, String kind, SlowClient client) {
        slow.computeIfAbsent(kind, it -> new ArrayList<>()).add(client);
    }

    private static String head(String method, String path, String type) {
        return "%s /%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 1000000\r\n"
                .formatted(method, path, type);
    }

    private static String token() {
        return "Authorization: Bearer " + open.token() + "\r\n";
    }

    private static void assertAnswersSoon() {
        long start = System.nanoTime();
        ask();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    private static void ask() {
        assertThat(open.visitor().ask("ASK { ?s ?p ?o }").statusCode()).isEqualTo(200);
        assertThat(open.visitor().get("api/v1/events").statusCode()).isEqualTo(200);
        assertThat(open.update("INSERT DATA { GRAPH <urn:x:g> { <urn:x:s> <urn:x:p> 1 } }")
                        .statusCode())
                .isEqualTo(204);
    }

    private static void assertRefused(List<SlowClient> slow, int status) throws IOException {
        for (SlowClient each : slow) {
            assertThat(each.heardOut()).startsWith("HTTP/1.1 " + status);
        }
    }

    /** An answer whose length is known and not reached, so that whoever reads it sees that it is not whole. */
    private static void assertBrokenOff(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 200");
        Matcher length = LENGTH.matcher(answer);
        assertThat(length.find()).isTrue();
        assertThat(answer.length() - answer.indexOf("\r\n\r\n") - 4).isLessThan(Integer.parseInt(length.group(1)));
    }
}
