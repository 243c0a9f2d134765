package org.parley.cli.annotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.io.IOX;
import org.parley.cli.console.Console;
import org.parley.cli.console.ExitCode;
import org.parley.cli.option.BaseOption;
import org.parley.evaluate.synthetic.SyntheticNews;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast accounts are compared in a store of invented news. */
@Command(
        name = "comparison",
        description = "Measure the speed of comparison in a store of invented news: all anew, and one new document.")
public final class BenchmarkComparisonCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--documents",
            paramLabel = "N",
            defaultValue = "12600",
            description = "How many documents the store holds (default: ${DEFAULT-VALUE}).")
    private int documents;

    @Option(
            names = "--new",
            paramLabel = "N",
            defaultValue = "300",
            description = "How many more are then read, one by one (default: ${DEFAULT-VALUE}).")
    private int more;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed makes the same documents (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private BaseOption base = new BaseOption();

    public BenchmarkComparisonCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("parley-benchmark");
        try (Store store = Store.open(folder)) {
            var news = new SyntheticNews(seed, documents);
            var benchmark = new ComparisonBenchmark(console, store, base.of(store));
            benchmark.fill(news.documents());
            benchmark.compareAll();
            benchmark.addOneByOne(news.more(more));
        } finally {
            IOX.deleteAll(folder);
        }
        return ExitCode.DONE;
    }
}
