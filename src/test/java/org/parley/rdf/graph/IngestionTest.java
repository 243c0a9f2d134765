package org.parley.rdf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.Test;
import org.parley.rdf.Parley;

/** Time stamps live in the meta graph, and only a new extractor brings a new one. */
class IngestionTest {
    private static final String DOCUMENT = Gold.graphs("seed").documentIri();
    private static final String DIGEST = Gold.graphs("seed").digest();
    private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00Z");

    private final Dataset store = Gold.store("seed");

    @Test
    void aSecondReadingByTheSameExtractorChangesNothing() {
        new Ingestion(DOCUMENT, "parley 0.1.0", DIGEST, MORNING).note(store, Gold.IRIS);
        List<String> before = Gold.lines(store);
        new Ingestion(DOCUMENT, "parley 0.1.0", DIGEST, MORNING.plusSeconds(60)).note(store, Gold.IRIS);
        assertThat(Gold.lines(store)).isEqualTo(before);
    }

    @Test
    void anotherExtractorTakesThePlaceOfTheFirst() {
        new Ingestion(DOCUMENT, "parley 0.1.0", DIGEST, MORNING).note(store, Gold.IRIS);
        new Ingestion(DOCUMENT, "annotation", DIGEST, MORNING.plusSeconds(60)).note(store, Gold.IRIS);
        assertThat(store.getNamedModel(Gold.IRIS.metaGraph())
                        .listObjectsOfProperty(Parley.extractor)
                        .toList())
                .singleElement()
                .hasToString("annotation");
    }

    @Test
    void anotherReadingByTheSameExtractorTakesThePlaceOfTheFirst() {
        Ingestion first = new Ingestion(DOCUMENT, "annotation", DIGEST, MORNING);
        Ingestion corrected = new Ingestion(DOCUMENT, "annotation", DIGEST.replace('0', '1'), MORNING.plusSeconds(60));
        assertThat(first.foundNothingNew(store, Gold.IRIS)).isFalse();
        first.note(store, Gold.IRIS);
        assertThat(first.foundNothingNew(store, Gold.IRIS)).isTrue();
        assertThat(corrected.foundNothingNew(store, Gold.IRIS)).isFalse();
        corrected.note(store, Gold.IRIS);
        assertThat(store.getNamedModel(Gold.IRIS.metaGraph())
                        .listObjectsOfProperty(Parley.ingestedAt)
                        .toList())
                .singleElement()
                .satisfies(moment ->
                        assertThat(moment.asLiteral().getLexicalForm()).isEqualTo("2026-03-01T08:01:00Z"));
    }

    @Test
    void aForgottenDocumentLeavesNoNote() {
        new Ingestion(DOCUMENT, "parley 0.1.0", DIGEST, MORNING).note(store, Gold.IRIS);
        Ingestion.forget(store, Gold.IRIS, DOCUMENT);
        assertThat(store.getNamedModel(Gold.IRIS.metaGraph()).isEmpty()).isTrue();
    }
}
