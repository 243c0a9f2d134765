package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.evaluate.synthetic.SyntheticNews;
import org.parley.evaluate.synthetic.SyntheticNews.Item;
import org.parley.ingest.Comparison;
import org.parley.ingest.InOrder;
import org.parley.rdf.DocumentGraphs;
import org.parley.rdf.GraphMapper;
import org.parley.rdf.Iris;
import org.parley.rdf.SharedGraphs;
import org.parley.rdf.comparison.EventGraphs;
import org.parley.rdf.comparison.Touched;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how fast accounts are compared in a store of invented news. */
@Command(
        name = "comparison",
        description = "Measure the speed of comparison in a store of invented news: all anew, and one new document.")
final class BenchmarkComparisonCommand implements Callable<Integer> {
    private static final Iris IRIS = Iris.DEFAULT;
    private static final int BATCH = 200;

    private final Console console;
    private final GraphMapper mapper = new GraphMapper(IRIS);
    private final EventGraphs comparison = new EventGraphs(IRIS, new Comparison());

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

    BenchmarkComparisonCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("parley-benchmark");
        try (Store store = Store.open(folder)) {
            var news = new SyntheticNews(seed, documents);
            long start = System.nanoTime();
            fill(store, news.documents());
            report("%,d documents stored, not yet compared: %.1f s", documents, seconds(start));
            start = System.nanoTime();
            store.write(comparison::rebuild);
            report("%.1f s to find which events are one and to compare all accounts", seconds(start));
            addOneByOne(store, news.more(more));
        } finally {
            delete(folder);
        }
        return ExitCode.DONE;
    }

    private void fill(Store store, Stream<Item> items) {
        store.write(new SharedGraphs(IRIS)::refresh);
        List<DocumentGraphs> batch = new ArrayList<>();
        InOrder.forEach(items, this::map, graphs -> {
            batch.add(graphs);
            if (batch.size() == BATCH) {
                fill(store, batch);
            }
        });
        fill(store, batch);
    }

    private void fill(Store store, List<DocumentGraphs> batch) {
        store.write(dataset -> batch.forEach(graphs -> comparison.replace(dataset, graphs)));
        batch.clear();
    }

    private void addOneByOne(Store store, Stream<Item> items) {
        List<Double> compared = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        items.map(this::map).forEach(graphs -> {
            long start = System.nanoTime();
            store.write(dataset -> {
                Touched touched = comparison.replace(dataset, graphs);
                long stored = System.nanoTime();
                comparison.refresh(dataset, touched);
                compared.add(1000 * seconds(stored));
            });
            whole.add(1000 * seconds(start));
        });
        report("%.1f ms to compare a new document (median), %.1f ms at the 95th percentile", at(compared, 50), at(compared, 95));
        report("%.1f ms with storing it (median), %.1f ms at the 95th percentile", at(whole, 50), at(whole, 95));
    }

    private DocumentGraphs map(Item item) {
        return mapper.map(item.document(), item.annotation());
    }

    private static double at(List<Double> values, int percentile) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percentile / 100);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void report(String format, Object... values) {
        console.answer(String.format(Locale.ROOT, format + "%n", values));
    }
}
