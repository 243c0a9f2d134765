package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo as a user starts it, from the jar, in a house that holds nothing but the sample texts. */
class DemoIT {
    private static final Path JAR = Path.of("target/parley.jar").toAbsolutePath();
    private static final Path ARTICLES = Path.of("data/articles");

    @TempDir
    private static Path house = Path.of("");

    private static final List<Process> STARTED = new ArrayList<>();
    private static int port;
    private static List<String> told = List.of();

    @BeforeAll
    static void start() throws IOException {
        Path articles = Files.createDirectories(house.resolve("data/articles"));
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, articles.resolve(file.getFileName()));
            }
        }
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        told = demo();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        for (Process each : STARTED) {
            each.destroy();
            each.waitFor(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void servesTheSampleTextsAndPrintsThreeQuestions() throws Exception {
        assertThat(told).filteredOn(line -> line.contains("parley query")).hasSize(3);
        String answer = ask("SELECT (COUNT(?text) AS ?texts) { ?text a <https://w3id.org/parley/ontology#Document> }");
        assertThat(answer).isEqualToNormalizingNewlines("texts\n3\n");
    }

    @Test
    void endsWithTheComparisonOfTheCall() {
        assertThat(told)
                .anySatisfy(line -> assertThat(line).endsWith(" call, 18 March 2025"))
                .anySatisfy(line -> assertThat(line).matches("Kremlin readout +[|] +White House readout"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("-- narrower on the left: ").contains("energy"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("-- left only: ").contains("military aid"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("-- left only: ").contains("xpert groups"));
    }

    @Test
    void theEndpointTellsWhatOnlyTheKremlinReportsOfTheCall() throws Exception {
        String answer = ask(Files.readString(Path.of("data/queries/03-only-in-the-kremlin-readout.rq")));
        assertThat(answer.lines())
                .anySatisfy(line -> assertThat(line).contains("hockey matches").endsWith(",agreed"))
                .anySatisfy(line -> assertThat(line).contains("military aid").endsWith(",demanded"))
                .anySatisfy(line -> assertThat(line).contains("xpert groups").endsWith(",agreed"))
                .as("both readouts report the halt of strikes")
                .noneSatisfy(line -> assertThat(line).containsIgnoringCase("energy"));
    }

    @Test
    void aQuestionOfAnotherProcessGoesToTheServer() throws Exception {
        String command = told.stream()
                .filter(line -> line.contains("parley query"))
                .findFirst()
                .orElseThrow();
        List<String> words = Stream.of(command.strip().split(" ")).skip(1).toList();
        Process query = parley(words);
        assertThat(query.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(query.exitValue()).isZero();
        assertThat(new String(query.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("measure");
    }

    @Test
    void aSecondDemoOnTheSamePortIsRefusedAndHarmsNothing() throws Exception {
        Process second = parley(List.of("demo", "--port", String.valueOf(port)));
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(2);
        assertThat(ask("ASK { ?s ?p ?o }")).contains("true");
    }

    /** Starts it, and gives what it tells until it comes to what the second account alone has. */
    private static List<String> demo() throws IOException {
        Process demo = parley(List.of("demo", "--port", String.valueOf(port)));
        List<String> lines = new ArrayList<>();
        var out = new BufferedReader(new InputStreamReader(demo.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.startsWith("-- right only: ")) {
                break;
            }
        }
        return lines;
    }

    private static Process parley(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dparley.home=" + house,
                "-jar",
                JAR.toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .directory(house.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        STARTED.add(process);
        return process;
    }

    private static String ask(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/parley/sparql".formatted(port)))
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(query))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
