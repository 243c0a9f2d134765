package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.store.Fixture;

/**
 * Sound requests with something broken in each, the same ones every time: the server says what is wrong or does what it
 * understood, soon, and is never itself at fault. -Dmutations=N sends another number of them.
 */
class MutationsIT {
    private static final int MANY = Integer.getInteger("mutations", 10_000);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** The first text waits for the models. */
    private static final Duration LOADING = Duration.ofMinutes(3);

    /** As many as may have a graph drawn at once: others would rightly be told to come again. */
    private static final int AT_ONCE = 2;

    /** A server of its own for those who send texts, or queries would be asked of more and more of them. */
    enum Door {
        SPARQL_AND_PAGES(SoundRequests::ofSparql),
        PROGRAMS(SoundRequests::ofPrograms);

        private final Function<String, List<String>> requests;

        Door(Function<String, List<String>> requests) {
            this.requests = requests;
        }
    }

    @TempDir
    Path folder;

    private OpenServer open;

    @BeforeEach
    void start() {
        open = OpenServer.of(Fixture.inMemory(), folder, it -> it.answeringWithin(Duration.ofSeconds(2)));
    }

    @AfterEach
    void stop() {
        open.close();
    }

    @ParameterizedTest
    @EnumSource
    void answersEverySoundRequest(Door door) throws IOException {
        for (String request : door.requests.apply(open.token())) {
            String answer = answer(Mutations.measured(request), LOADING);
            boolean isSound = status(answer) < 300;
            // a graph that another request drops, or has not made yet, may be missing
            assertThat(isSound || status(answer) == 404 && request.contains("/parley/data"))
                    .as(request + answer)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isNeverAtFaultAndNeverSilent(Door door) throws Exception {
        List<String> sound = door.requests.apply(open.token());
        Mutations mutations = new Mutations(sound);
        for (String request : sound) {
            answer(Mutations.measured(request), LOADING); // so that nothing is loaded while the clock runs
        }
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<String>> sent = IntStream.range(0, MANY / Door.values().length)
                    .mapToObj(number -> senders.submit(() -> fault(number, mutations)))
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
    private String fault(int number, Mutations mutations) {
        byte[] request = mutations.mutated(new Random(7_919L * number));
        long start = System.nanoTime();
        String answer;
        try {
            answer = answer(request, PATIENCE.multipliedBy(2));
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

    private String answer(byte[] request, Duration patience) throws IOException {
        try (Socket socket = new Socket("localhost", open.server().url().getPort())) {
            socket.setSoTimeout((int) patience.toMillis());
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int status(String answer) {
        return answer.matches("(?s)HTTP/1\\.1 \\d{3} .*") ? Integer.parseInt(answer.substring(9, 12)) : 400;
    }
}
