package org.parley.cli.annotation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.cli.console.Console;
import org.parley.cli.console.ExitCode;
import org.parley.document.Documents;
import org.parley.document.Reading;
import org.parley.document.ReadingOptions;
import org.parley.ingest.Extraction;
import org.parley.ingest.InOrder;
import org.parley.model.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how fast Parley works on this machine. */
@Command(
        name = "benchmark",
        description = "Measure the speed of extraction: when it is ready, words per second, memory.")
public final class BenchmarkCommand implements Callable<Integer> {
    private static final Path RESIDENT = Path.of("/proc/self/status");

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR", description = "The texts to read, again and again.")
    private List<String> inputs = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "How long to warm up, and then to measure each (default: ${DEFAULT-VALUE}).")
    private int seconds;

    public BenchmarkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Extraction extraction = Extraction.standard();
        List<Document> documents = documents();
        if (documents.isEmpty()) {
            console.tell("There is no text to read. Name texts or folders of texts.");
            return ExitCode.FAILED;
        }
        extraction.of(documents.getFirst());
        long ready = ManagementFactory.getRuntimeMXBean().getUptime();
        long words = documents.stream().mapToLong(BenchmarkCommand::words).sum();
        report("%,d texts of %,d words in all", documents.size(), words);
        report("%.1f s from the start to the first text read", ready / 1e3);
        oneThread(extraction, documents);
        report("%,.0f words per CPU second, one thread, warm", words * oneThread(extraction, documents));
        report(
                "%,.0f words per second, %d threads, warm",
                words * allThreads(extraction, documents), Runtime.getRuntime().availableProcessors());
        largestResident().ifPresent(kilobytes -> report("%.2f GB at most in memory", kilobytes / 1e6));
        return ExitCode.DONE;
    }

    private List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        try (Stream<Reading> readings = Documents.read(inputs, ReadingOptions.DEFAULT)) {
            readings.forEach(reading -> {
                switch (reading) {
                    case Reading.Accepted accepted -> documents.add(accepted.document());
                    case Reading.Refused refused ->
                        console.tell("Left out " + refused.input() + ": " + refused.reason());
                }
            });
        }
        return documents;
    }

    private static long words(Document document) {
        return document.text().characters().split("\\s+").length;
    }

    /** Rounds through all texts per second of processor time. */
    private double oneThread(Extraction extraction, List<Document> documents) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long spent = 0;
        int rounds = 0;
        while (spent < Duration.ofSeconds(seconds).toNanos()) {
            documents.forEach(extraction::of);
            spent = threads.getCurrentThreadCpuTime() - start;
            rounds++;
        }
        return rounds * 1e9 / spent;
    }

    /** Rounds through all texts per second on the clock. */
    private double allThreads(Extraction extraction, List<Document> documents) {
        long start = System.nanoTime();
        long end = start + Duration.ofSeconds(seconds).toNanos();
        int[] rounds = {0};
        InOrder.forEach(
                Stream.generate(() -> documents)
                        .takeWhile(each -> System.nanoTime() < end)
                        .flatMap(each -> {
                            rounds[0]++;
                            return each.stream();
                        }),
                extraction::of,
                annotation -> {});
        return rounds[0] * 1e9 / (System.nanoTime() - start);
    }

    /** The most memory this process has held, in kB; only Linux tells. */
    private static OptionalLong largestResident() throws IOException {
        List<String> lines = Files.isReadable(RESIDENT) ? Files.readAllLines(RESIDENT) : Collections.emptyList();
        return lines.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst();
    }

    private void report(String format, Object... values) {
        console.answer(String.format(Locale.ROOT, format + "%n", values));
    }
}
