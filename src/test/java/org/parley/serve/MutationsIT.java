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
        sound = SoundRequests.of(open.token());
    }

    @AfterAll
    static void stop() {
        open.close();
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
