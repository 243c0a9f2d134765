package org.parley.cli.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.parley.cli.console.Console;
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

/** The speed of comparison in a store, measured step by step. */
final class ComparisonBenchmark {
    private static final int BATCH = 200;

    private final Console console;
    private final Store store;
    private final Iris iris;
    private final GraphMapper mapper;
    private final EventGraphs comparison;

    /** Measures in a store that is new. */
    ComparisonBenchmark(Console console, Store store, Iris iris) {
        this.console = console;
        this.store = store;
        this.iris = iris;
        this.mapper = new GraphMapper(iris);
        this.comparison = new EventGraphs(iris, new Comparison());
    }

    /** Stores documents, and compares nothing yet. */
    void fill(Stream<Item> items) {
        Watch filling = new Watch();
        store.write(new SharedGraphs(iris)::refresh);
        AtomicInteger stored = new AtomicInteger();
        List<DocumentGraphs> batch = new ArrayList<>();
        InOrder.forEach(items, this::map, graphs -> {
            stored.incrementAndGet();
            batch.add(graphs);
            if (batch.size() == BATCH) {
                store(batch);
            }
        });
        store(batch);
        report("%.1f s to store %,d documents, not yet compared", filling.seconds(), stored.get());
    }

    /** Finds which events are one, and compares all accounts. */
    void compareAll() {
        Watch watch = new Watch();
        store.write(comparison::rebuild);
        report(
                "%.1f s (%.1f s of processor time) to find which events are one and to compare all accounts",
                watch.seconds(), watch.processorSeconds());
    }

    private void store(List<DocumentGraphs> batch) {
        store.write(dataset -> batch.forEach(graphs -> comparison.replace(dataset, graphs)));
        batch.clear();
    }

    /** Stores and compares documents one by one. */
    void addOneByOne(Stream<Item> items) {
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

    private void report(String format, Object... values) {
        console.answer(String.format(Locale.ROOT, format + "%n", values));
    }
}
