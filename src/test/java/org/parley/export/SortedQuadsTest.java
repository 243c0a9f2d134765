package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

class SortedQuadsTest {
    private static final List<String> VALUES = List.of(
            "<urn:ex:a>",
            "'a'",
            "'a'@en",
            "'\\n\\t\\\\'",
            "'\\U0001F54A'",
            "5",
            "'5'^^<urn:ex:odd>",
            "''",
            "'b'@en--rtl");

    @Test
    void sortsInFilesAsItDoesInMemory() {
        Dataset dataset = dataset(5);
        List<Quad> inMemory = all(new SortedQuads(dataset));
        assertThat(inMemory).hasSize((int) dataset.getUnionModel().size() * 2).doesNotHaveDuplicates();
        assertThat(all(new SortedQuads(dataset, 7))).containsExactlyElementsOf(inMemory);
    }

    @Test
    void theUnionHasEveryTripleOnceWhereverItsCopiesLie() {
        Dataset dataset = dataset(6);
        List<Triple> union = new ArrayList<>();
        new SortedQuads(dataset, 3).union(union::add);
        assertThat(union).doesNotHaveDuplicates().hasSize((int)
                dataset.getUnionModel().size());
    }

    /** The same 60 subjects and all kinds of values in two graphs. */
    private static Dataset dataset(long order) {
        List<Quad> quads = new ArrayList<>();
        for (String graph : List.of("<urn:ex:g1>", "<urn:ex:g2>")) {
            for (int i = 0; i < 60; i++) {
                for (String value : VALUES) {
                    quads.add(SSE.parseQuad("(%s <urn:ex:s%d> <urn:ex:p> %s)".formatted(graph, i, value)));
                }
            }
        }
        Collections.shuffle(quads, new Random(order));
        Dataset dataset = DatasetFactory.createGeneral();
        quads.forEach(dataset.asDatasetGraph()::add);
        return dataset;
    }

    private static List<Quad> all(SortedQuads sorted) {
        List<Quad> all = new ArrayList<>();
        sorted.all(all::add);
        return all;
    }
}
