package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.document.Documents;
import org.parley.document.ReadingOptions;
import org.parley.model.annotation.Annotation;
import org.parley.rdf.Iris;
import org.parley.store.Store;

class IngestTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-06-03T12:00:00Z"), ZoneOffset.UTC);

    private static final Path GOLD = Path.of("src/test/resources/devset");

    private final Store store = Store.inMemory();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyGoldDocumentIsTakenIn() {
        assertThat(ingest(GOLD)).hasSize(15).allMatch(Outcome.Ingested.class::isInstance);
    }

    @Test
    void twiceIsOnce() {
        ingest(GOLD);
        Set<Quad> once = quads();
        ingest(GOLD);
        assertThat(quads()).isEqualTo(once);
    }

    @Test
    void aTextWithoutAnAnnotationIsExtracted() throws IOException {
        Files.writeString(folder.resolve("plain.txt"), "Nothing much was said.\n");
        assertThat(ingest(folder)).singleElement().isInstanceOf(Outcome.Ingested.class);
    }

    @Test
    void anAnnotationThatIsTakenBackLeavesNothingBehind() throws IOException {
        copy("seed.txt");
        ingest(folder);
        Set<Quad> extracted = quadsBesideNotes();
        copy("seed.json");
        ingest(folder);
        assertThat(quadsBesideNotes().equals(extracted)).isFalse();
        Files.delete(folder.resolve("seed.json"));
        ingest(folder);
        assertThat(quadsBesideNotes()).isEqualTo(extracted);
    }

    @Test
    void whatIsRefusedChangesNothingAndStopsNobody() throws IOException {
        copy("r01a-trump-putin-white-house.txt");
        copy("r01a-trump-putin-white-house.json");
        ingest(folder);
        Set<Quad> before = quads();
        copy("seed.json");
        Files.writeString(folder.resolve("seed.txt"), "Another text than the annotation's.\n");
        Files.writeString(folder.resolve("empty.txt"), "");
        List<Outcome> outcomes = ingest(folder);
        assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(2);
        assertThat(outcomes).filteredOn(Outcome.Ingested.class::isInstance).hasSize(1);
        assertThat(quads()).isEqualTo(before);
    }

    @Test
    void theRefusalOfAnAnnotationSaysWhatDoesNotFit() throws IOException {
        copy("seed.json");
        Files.writeString(folder.resolve("seed.txt"), "Another text than the annotation's.\n");
        assertThat(ingest(folder)).singleElement().isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).contains("the text has not");
            assertThat(refused.remedy()).contains(".json");
        });
    }

    private List<Outcome> ingest(Path texts) {
        List<Outcome> outcomes = new ArrayList<>();
        var preparation = new Preparation(Iris.DEFAULT, document -> Annotation.nothing(document.name()));
        new Ingest(store, Iris.DEFAULT, preparation, NOON)
                .read(Documents.read(List.of(texts.toString()), ReadingOptions.DEFAULT), outcomes::add);
        return outcomes;
    }

    private Set<Quad> quads() {
        return store.read(dataset -> dataset.asDatasetGraph().stream().collect(Collectors.toSet()));
    }

    private Set<Quad> quadsBesideNotes() {
        return quads().stream()
                .filter(quad -> !quad.getGraph().getURI().equals(Iris.DEFAULT.metaGraph()))
                .collect(Collectors.toSet());
    }

    private void copy(String name) throws IOException {
        Files.copy(GOLD.resolve(name), folder.resolve(name));
    }
}
