package org.parley.cli.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.junit.jupiter.api.Test;
import org.parley.cli.console.Console;
import org.parley.evaluate.synthetic.SyntheticNews;
import org.parley.rdf.Iris;
import org.parley.store.Store;

class ComparisonBenchmarkTest {
    private static final String BASE = "https://data.example.org/id/";

    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();

    @Test
    void everyStepIsMeasuredInAStoreOfTheBaseThatWasWanted() {
        var news = new SyntheticNews(1, 20);
        try (Store store = Store.inMemory()) {
            var benchmark = new ComparisonBenchmark(console(), store, new Iris(BASE));
            benchmark.fill(news.documents());
            benchmark.compareAll();
            benchmark.addOneByOne(news.more(1));
            List<String> graphs = store.read(
                    data -> Iter.toList(Iter.map(data.asDatasetGraph().listGraphNodes(), node -> node.getURI())));
            assertThat(graphs).hasSizeGreaterThan(20).allMatch(graph -> graph.startsWith(BASE));
            assertThat(graphs).anyMatch(graph -> graph.contains("comparison"));
        }
        assertThat(answer.toString(StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("s to store 20 documents, not yet compared"));
    }

    private Console console() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new Console(InputStream.nullInputStream(), answer, nowhere, false);
    }
}
