package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.document.Documents;
import org.parley.document.Reading;
import org.parley.document.ReadingOptions;
import org.parley.evaluate.Evaluation;
import org.parley.evaluate.Figures;
import org.parley.evaluate.Layer;
import org.parley.extract.Extractor;
import org.parley.model.Annotation;
import org.parley.model.AnnotationJson;

/**
 * Extraction from the development set's texts is at least this good. The floors rise with each gain and never fall; they
 * are no promise for other texts, since the rules were written with these in view.
 */
class ExtractionQualityTest {
    private static final Path DEVSET = Path.of("src/test/resources/devset");

    @TempDir
    private static Path predictions;

    private static Evaluation evaluation = new Evaluation(Map.of(), Map.of(), List.of());

    @BeforeAll
    static void extract() throws IOException {
        Extractor extractor = Extractor.standard();
        try (Stream<Reading> readings = Documents.read(List.of(DEVSET.toString()), ReadingOptions.DEFAULT)) {
            for (Reading reading : (Iterable<Reading>) readings::iterator) {
                assertThat(reading).isInstanceOf(Reading.Accepted.class);
                Annotation found = extractor.extract(((Reading.Accepted) reading).document());
                Files.writeString(predictions.resolve(found.id() + ".json"), AnnotationJson.write(found));
            }
        }
        evaluation = Evaluation.of(DEVSET, predictions, List.of());
    }

    @ParameterizedTest(name = "{0} {1} >= {2}")
    @CsvSource({
        "actors,     F1,            .98",
        "actors,     mentionF1,     .97",
        "events,     F1,            .92",
        "events,     dateAcc,       .90",
        "readouts,   F1,            .97",
        "statements, F1,            .97",
        "statements, attributedF1,  .92",
        "statements, viaAcc,        .93",
        "agreements, F1,            .87",
        "agreements, statusF1,      .82",
        "agreements, partiesF1,     .80",
        "agreements, scopeAcc,      .55",
    })
    void isNoWorseThanItWas(Layer layer, String figure, double floor) {
        Figures figures = Objects.requireNonNull(evaluation.total().get(layer));
        double reached = figure.equals("F1")
                ? figures.f1()
                : Objects.requireNonNull(figures.named().get(figure));
        assertThat(reached).isGreaterThanOrEqualTo(floor);
    }
}
