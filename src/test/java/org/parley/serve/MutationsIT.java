package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Fixture;

/**
 * Sound requests with something broken in each, the same ones every time: the server says what is wrong or does what it
 * understood, soon, and is never itself at fault. -Dmutations=N sends another number of them.
 */
class MutationsIT {
    private static final int MANY = Integer.getInteger("mutations", 10_000);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int AT_ONCE = 4;
    private static final List<String> PIECES = List.of(
            "%00",
            "%",
            "%zz",
            "%ff",
            "&",
            "=",
            "?",
            "#",
            "..",
            "//",
            "\"",
            "'",
            "\\",
            "<",
            ">",
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            ";",
            ",",
            ".",
            ":",
            "*",
            "+",
            "-",
            "0",
            "-1",
            "99999999999999999999",
            "1e999",
            "NaN",
            "null",
            "true",
            "\u0000",
            "\u00e9",
            "\u20ac",
            "\ud83d\ude00",
            "\ud83d",
            " ",
            "\t",
            "\n",
            "\r\n",
            "\r\n\r\n",
            "SELECT",
            "SERVICE",
            "LOAD",
            "GRAPH",
            "FILTER",
            "UNION",
            "BASE",
            "PREFIX",
            "UNDEF",
            "a",
            "_:b",
            "@en",
            "^^",
            "<<",
            ">>",
            "q=",
            "q=-1",
            "*/*",
            "text/",
            "charset=utf-16",
            "urn:x-arq:UnionGraph",
            "java:java.lang.System",
            "x".repeat(3000));

    @TempDir
    static Path folder;

    private static OpenServer open;
    private static List<String> sound;

    @BeforeAll
    static void start() {
        open = OpenServer.of(Fixture.inMemory(), folder, it -> it.answeringWithin(Duration.ofSeconds(2)));
        sound = sound(open.token());
    }

    @AfterAll
    static void stop() {
        open.close();
    }

    private static List<String> sound(String token) {
        String query =
                "PREFIX p: <https://w3id.org/parley/ontology#> SELECT ?s (COUNT(?o) AS ?n) { GRAPH ?g { ?s a ?o ; p:date ?d } OPTIONAL { ?s ?p 'x'@en } FILTER (?n != 1 || REGEX(STR(?o), '^h', 'i')) BIND (?d + 1.5 AS ?e) VALUES ?o { UNDEF 1 } } GROUP BY ?s ORDER BY DESC(?n) LIMIT 5";
        String construct = "CONSTRUCT { ?s ?p ?o } WHERE { ?s (a|!a)/^a? ?x ; ?p ?o MINUS { ?o ?q ?s } }";
        String update =
                "PREFIX x: <urn:x:> DELETE { GRAPH x:g { ?s ?p ?o } } INSERT { GRAPH x:g { ?s x:p \"a\\u00e9\"@en , [ x:q ( 1 2.0 ) ] } } USING x:g WHERE { ?s ?p ?o FILTER NOT EXISTS { ?o a ?x } } ; CLEAR SILENT GRAPH x:h";
        String turtle =
                "@prefix x: <urn:xx:> .\nx:s a x:T ; x:p \"a\"@en , 1 , 1.5e0 , '''b\n''' , [ x:q ( x:a 'c'^^x:d ) ] .\n";
        String jsonLd =
                "{\"@context\": {\"x\": \"urn:xx:\", \"p\": {\"@id\": \"x:p\", \"@type\": \"@id\", \"@container\": \"@list\"}}, \"@id\": \"x:s\", \"p\": [\"x:a\"], \"x:q\": [{\"@value\": \"b\", \"@language\": \"en\"}]}";
        String xml =
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:x=\"urn:xx:\"><x:T rdf:about=\"urn:xx:s\"><x:p xml:lang=\"en\">a</x:p><x:q rdf:parseType=\"Resource\"><x:r rdf:resource=\"urn:xx:o\"/></x:q></x:T></rdf:RDF>";
        String form = "application/x-www-form-urlencoded";
        String mine = "/parley/data?graph=urn%3Ax%3Ag";
        String multipart =
                "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.ttl\"\r\nContent-Type: text/turtle\r\n\r\n"
                        + turtle + "\r\n--b--\r\n";
        return List.of(
                request("GET", "/parley/sparql?query=" + Visitor.encoded(query), "*/*", "", "", ""),
                request("GET", "/parley/sparql?query=" + Visitor.encoded(construct), "application/rdf+xml", "", "", ""),
                request(
                        "GET",
                        "/parley/sparql?query=" + Visitor.encoded("DESCRIBE ?s { ?s a ?c }"),
                        "text/turtle;q=0.5, application/ld+json",
                        "",
                        "",
                        ""),
                request(
                        "GET",
                        "/parley/sparql?default-graph-uri=urn%3Ax&named-graph-uri=urn%3Ay&query=ASK%7B%3Fs+%3Fp+%3Fo%7D",
                        "text/html",
                        "",
                        "",
                        ""),
                request("GET", "/parley/sparql", "text/turtle", "", "", ""),
                request("POST", "/parley/sparql", "text/csv", form, "query=" + Visitor.encoded(query), ""),
                request(
                        "POST",
                        "/parley/sparql",
                        "application/sparql-results+xml",
                        "application/sparql-query",
                        query,
                        ""),
                request("POST", "/parley/update", "*/*", form, "update=" + Visitor.encoded(update), token),
                request(
                        "POST",
                        "/parley/update?using-graph-uri=urn%3Ax",
                        "*/*",
                        "application/sparql-update",
                        "INSERT { GRAPH <urn:x:g> { ?s ?p ?o } } WHERE { ?s ?p ?o }",
                        token),
                request("POST", "/parley/update", "*/*", "application/sparql-update", update, token),
                request("PUT", mine, "*/*", "text/turtle; charset=utf-8", turtle, token),
                request("POST", mine, "*/*", "application/ld+json", jsonLd, token),
                request("PUT", mine, "*/*", "application/rdf+xml", xml, token),
                request(
                        "POST",
                        mine,
                        "*/*",
                        "application/n-triples",
                        "<urn:xx:s> <urn:xx:p> \"a\\u00e9\\n\"^^<urn:xx:d> .\n_:b <urn:xx:p> _:b .\n",
                        token),
                request("POST", "/parley/data", "*/*", "multipart/form-data; boundary=b", multipart, token),
                request(
                        "PATCH",
                        mine,
                        "*/*",
                        "application/sparql-update",
                        "DELETE { ?s ?p ?o } INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }",
                        token),
                request("DELETE", mine, "*/*", "", "", token),
                request(
                        "GET",
                        "/parley/data?graph=https%3A%2F%2Fw3id.org%2Fparley%2Fid%2Fgraph%2Fregistry",
                        "application/n-triples",
                        "",
                        "",
                        ""),
                request("GET", "/id/event/call-2024-05-02-chile-norway/readout/norway", "text/html", "", "", ""),
                request("GET", "/id/doc/d1.jsonld", "*/*", "", "", ""),
                request("GET", "/ontology", "text/turtle", "", "", ""),
                request("GET", "/.well-known/void", "application/rdf+xml", "", "", ""),
                request("GET", "/prefixes", "application/json", "", "", ""),
                request("GET", "/", "text/html", "", "", ""));
    }

    private static String request(String method, String path, String accept, String type, String body, String token) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: " + accept + "\r\n"
                + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n")
                + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n") + "\r\n" + body;
    }

    @Test
    void answersEverySoundRequest() throws IOException {
        for (String request : sound) {
            assertThat(status(answer(measured(request)))).as(request).isBetween(200, 404);
        }
    }

    @Test
    void isNeverAtFaultAndNeverSilent() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<String>> sent = IntStream.range(0, MANY)
                    .mapToObj(number -> senders.submit(() -> fault(number)))
                    .toList();
            List<String> faults = new ArrayList<>();
            for (Future<String> each : sent) {
                if (!each.get().isEmpty()) {
                    faults.add(each.get());
                }
            }
            assertThat(faults).isEmpty();
        } finally {
            senders.shutdownNow();
        }
        assertThat(open.visitor().ask("ASK {}").statusCode()).isEqualTo(200);
    }

    /** What is wrong with the answer to a mutation; nothing if all is well. */
    private static String fault(int number) {
        byte[] request = mutated(new Random(7_919L * number));
        long start = System.nanoTime();
        String answer;
        try {
            answer = answer(request);
        } catch (IOException e) {
            answer = "broken off: " + e;
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        boolean slow = taken.compareTo(PATIENCE) > 0;
        return status(answer) >= 500 || slow
                ? "%d after %s: %s%n to %s"
                        .formatted(
                                number,
                                taken,
                                answer.substring(0, Math.min(1_000, answer.length())),
                                new String(request, StandardCharsets.UTF_8))
                : "";
    }

    private static byte[] mutated(Random random) {
        StringBuilder request = new StringBuilder(sound.get(random.nextInt(sound.size())));
        int line = request.indexOf(" HTTP/1.1\r\n");
        String version = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        request.delete(line, line + version.length()).insert(line, "\u0001");
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            mutate(request, random);
        }
        int end = request.indexOf("\u0001");
        if (end < 0) {
            request.insert(0, "GET /\u0001");
            end = 5;
        }
        String head = request.substring(0, end).replaceAll("[\\r\\n]", "%0A");
        if (head.indexOf(' ') < 0) {
            head = "GET /" + head; // else it would be of HTTP 0.9
        }
        return measured(head + version + request.substring(end + 1));
    }

    private static void mutate(StringBuilder request, Random random) {
        int at = random.nextInt(request.length());
        int to = Math.min(request.length(), at + 1 + random.nextInt(20));
        switch (random.nextInt(6)) {
            case 0 -> request.delete(at, to);
            case 1 -> request.insert(at, request.substring(at, to));
            case 2 -> request.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            case 3 -> request.replace(at, to, PIECES.get(random.nextInt(PIECES.size())));
            case 4 -> request.setCharAt(at, (char) (request.charAt(at) ^ (1 << random.nextInt(7))));
            default -> {
                String other = sound.get(random.nextInt(sound.size()));
                int from = random.nextInt(other.length());
                request.replace(at, to, other.substring(from, Math.min(other.length(), from + 1 + random.nextInt(60))));
            }
        }
    }

    /** With the length of its body, or the server would rightly wait for more. */
    private static byte[] measured(String request) {
        int end = request.indexOf("\r\n\r\n");
        String head = end < 0 ? request : request.substring(0, end);
        byte[] body = (end < 0 ? "" : request.substring(end + 4)).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((head + "\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    private static String answer(byte[] request) throws IOException {
        try (Socket socket = new Socket("localhost", open.server().url().getPort())) {
            socket.setSoTimeout((int) PATIENCE.multipliedBy(2).toMillis());
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int status(String answer) {
        return answer.matches("(?s)HTTP/1\\.1 \\d{3} .*") ? Integer.parseInt(answer.substring(9, 12)) : 400;
    }
}
