package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.parley.document.Documents;
import org.parley.document.Reading;
import org.parley.document.ReadingOptions;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.AnnotationCheck;
import org.parley.model.annotation.Divergence;
import org.parley.model.annotation.StatusReport;
import org.parley.model.text.Document;
import org.parley.model.vocabulary.DivergenceKind;
import org.parley.rdf.Iris;
import org.parley.rdf.Parley;
import org.parley.store.Store;

class ExtractionTest {
    private static final Path TEXTS = Path.of("src/test/resources/devset");
    private static final Extraction EXTRACTION = Extraction.standard();

    private static Document document(String name) {
        try (Stream<Reading> readings =
                Documents.read(List.of(TEXTS.resolve(name + ".txt").toString()), ReadingOptions.DEFAULT)) {
            return ((Reading.Accepted) readings.findFirst().orElseThrow()).document();
        }
    }

    @Test
    void theSeedTellsWhatEachReadoutAloneHas() {
        Annotation seed = EXTRACTION.of(document("seed"));
        assertThat(AnnotationCheck.faults(seed, document("seed").text())).isEmpty();
        assertThat(seed.divergences()).singleElement().satisfies(only -> {
            assertThat(only.kind()).isEqualTo(DivergenceKind.onlyIn);
            assertThat(clause(seed, only.a())).contains("hockey matches");
            assertThat(clause(seed, only.b())).contains("technical negotiations");
            assertThat(only.note()).startsWith("Each tells what the other, as cited, does not: “");
        });
    }

    private static String clause(Annotation annotation, String report) {
        return annotation.reports().stream()
                .filter(each -> each.id().equals(report))
                .map(StatusReport::span)
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** Denials, opposites and mutual blame are the text's own; what comparing two accounts finds, the event's comparison tells. */
    @Test
    void whatATextTellsItselfAndWhatComparisonDoesIsToldOnce() {
        Annotation annotation = EXTRACTION.of(document("a02-india-pakistan-halt"));
        assertThat(annotation.divergences())
                .extracting(Divergence::rule)
                .containsExactlyInAnyOrder("opposites", "blame", "comparison");
        List<Resource> contradictions = contradictions("a02-india-pakistan-halt");
        assertThat(contradictions)
                .extracting(each -> each.getRequiredProperty(Parley.rule).getString())
                .containsExactlyInAnyOrder("opposites", "blame", "comparison");
        assertThat(contradictions)
                .filteredOn(each -> each.hasProperty(Parley.about))
                .hasSize(1);
    }

    @Test
    void comparingAnewChangesNothing() {
        try (Store store = Store.inMemory()) {
            Ingest ingest = ingest(store, "a02-india-pakistan-halt");
            Set<Quad> before = quads(store);
            ingest.compareAnew();
            assertThat(quads(store)).isEqualTo(before);
        }
    }

    private static Set<Quad> quads(Store store) {
        return store.read(dataset -> dataset.asDatasetGraph().stream().collect(Collectors.toSet()));
    }

    private static Ingest ingest(Store store, String name) {
        var ingest = new Ingest(store, Iris.DEFAULT, Preparation.standard(Iris.DEFAULT));
        ingest.take(new Submission(name, document(name).text().characters(), Document.Source.UNKNOWN, null));
        return ingest;
    }

    private static List<Resource> contradictions(String name) {
        try (Store store = Store.inMemory()) {
            ingest(store, name);
            return store.read(
                    dataset -> contradictions(ModelFactory.createDefaultModel().add(dataset.getUnionModel())));
        }
    }

    private static List<Resource> contradictions(Model model) {
        return model.listSubjectsWithProperty(Parley.divergenceKind, Parley.divergence("contradicts"))
                .toList();
    }
}
