package org.parley.cli.annotation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.cli.console.Console;
import org.parley.cli.console.ExitCode;
import org.parley.evaluate.synthetic.SyntheticNews;
import org.parley.evaluate.synthetic.SyntheticNews.Item;
import org.parley.ingest.Comparison;
import org.parley.ingest.InOrder;
import org.parley.rdf.Iris;
import org.parley.rdf.comparison.EventGraphs;
import org.parley.rdf.graph.DocumentGraphs;
import org.parley.rdf.graph.GraphMapper;
import org.parley.rdf.graph.SharedGraphs;
import org.parley.rdf.joining.Touched;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how fast accounts are compared in a store of invented news. */
@Command(
        name = "comparison",
        description = "Measure the speed of comparison in a store of invented news: all anew, and one new document.")
public final class BenchmarkComparisonCommand implements Callable<Integer> {
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

    public BenchmarkComparisonCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("parley-benchmark");
        try (Store store = Store.open(folder)) {
            var news = new SyntheticNews(seed, documents);
            Watch filling = new Watch();
            fill(store, news.documents());
            report("%.1f s to store %,d documents, not yet compared", filling.seconds(), documents);
            Watch watch = new Watch();
            store.write(comparison::rebuild);
            report(
                    "%.1f s (%.1f s of processor time) to find which events are one and to compare all accounts",
                    watch.seconds(), watch.processorSeconds());
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
        List<Double> processor = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        items.map(this::map).forEach(graphs -> {
            Watch all = new Watch();
            store.write(dataset -> {
                Touched touched = comparison.replace(dataset, graphs);
                Watch watch = new Watch();
                comparison.refresh(dataset, touched);
                compared.add(1000 * watch.seconds());
                processor.add(1000 * watch.processorSeconds());
            });
            whole.add(1000 * all.seconds());
        });
        report("a new document compared: %s; processor time: %s", summary(compared), summary(processor));
        report("a new document stored and compared: %s", summary(whole));
    }

    private static String summary(List<Double> milliseconds) {
        return String.format(
                Locale.ROOT, "median %.1f ms, 95th percentile %.1f ms", at(milliseconds, 50), at(milliseconds, 95));
    }

    private DocumentGraphs map(Item item) {
        return mapper.map(item.document(), item.annotation());
    }

    private static double at(List<Double> values, int percentile) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percentile / 100);
    }

    /** Time since its birth, on the clock and of this thread's processor: other work on the machine slows the former alone. */
    private static final class Watch {
        private final long start = System.nanoTime();
        private final long processorStart = processor();

        double seconds() {
            return (System.nanoTime() - start) / 1e9;
        }

        double processorSeconds() {
            return (processor() - processorStart) / 1e9;
        }

        private static long processor() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
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
