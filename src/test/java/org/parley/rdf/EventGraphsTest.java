package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.Test;
import org.parley.ingest.Comparison;
import org.parley.rdf.comparison.EventGraphs;
import org.parley.rdf.graph.DocumentGraphs;
import org.parley.rdf.graph.Gold;
import org.parley.rdf.graph.SharedGraphs;

/** Documents come, go and come again; what follows from several of them follows suit. */
class EventGraphsTest {
    private static final String KREMLIN = "r01b-trump-putin-kremlin";
    private static final EventGraphs EVENTS = new EventGraphs(Gold.IRIS, new Comparison());

    @Test
    void readingADocumentAgainChangesNothing() {
        Dataset store = Gold.store("seed", KREMLIN);
        List<String> before = Gold.lines(store);
        remove(store, Gold.graphs("seed").documentIri());
        Gold.add(store, Gold.graphs("seed"), EVENTS);
        assertThat(Gold.lines(store)).isEqualTo(before);
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        assertThat(Gold.lines(Gold.store(KREMLIN, "seed"))).isEqualTo(Gold.lines(Gold.store("seed", KREMLIN)));
    }

    @Test
    void aDocumentThatGoesLeavesNothingBehind() {
        Dataset store = Gold.store("seed", KREMLIN);
        remove(store, Gold.graphs(KREMLIN).documentIri());
        assertThat(Gold.lines(store)).isEqualTo(Gold.lines(Gold.store("seed")));
    }

    @Test
    void aStoredDocumentKnowsItsEvents() {
        DocumentGraphs seed = Gold.graphs("seed");
        assertThat(EVENTS.touchedBy(Gold.store("seed"), seed.documentIri()).events())
                .isEqualTo(seed.events());
    }

    @Test
    void aStoreOnDiskIsComparedWithinItsTransaction() {
        Dataset store = TDB2Factory.createDataset();
        Txn.executeWrite(store, () -> {
            new SharedGraphs(Gold.IRIS).refresh(store);
            Gold.add(store, Gold.graphs("seed"), EVENTS);
            Gold.add(store, Gold.graphs(KREMLIN), EVENTS);
        });
        List<String> lines = Txn.calculateRead(store, () -> Gold.lines(store));
        assertThat(lines).isEqualTo(Gold.lines(Gold.store("seed", KREMLIN)));
    }

    private static void remove(Dataset store, String document) {
        EVENTS.refresh(store, EVENTS.remove(store, document));
    }
}
