package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parley.document.Documents;
import org.parley.document.Reading;
import org.parley.document.ReadingOptions;
import org.parley.evaluate.Evaluation;
import org.parley.evaluate.Figures;
import org.parley.evaluate.Layer;
import org.parley.ingest.Extraction;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.AnnotationJson;

/** Extraction from texts with gold is at least as good as extraction-floors.csv says. The floors rise with each gain and never fall. */
class ExtractionQualityTest {
    private static final Path GOLD = Path.of("src/test/resources");
    private static final Extraction EXTRACTION = Extraction.standard();
    private static final Map<String, Evaluation> EVALUATIONS = new ConcurrentHashMap<>();

    @TempDir
    private static Path predictions;

    private static Evaluation evaluation(String set) {
        return EVALUATIONS.computeIfAbsent(set, name -> {
            try (Stream<Reading> readings =
                    Documents.read(List.of(GOLD.resolve(name).toString()), ReadingOptions.DEFAULT)) {
                Path found = Files.createDirectories(predictions.resolve(name));
                readings.forEach(reading -> extract(reading, found));
                return Evaluation.of(GOLD.resolve(name), found, List.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void extract(Reading reading, Path folder) {
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        Annotation found = EXTRACTION.of(((Reading.Accepted) reading).document());
        try {
            Files.writeString(folder.resolve(found.id() + ".json"), AnnotationJson.write(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}: {1} {2} >= {3}")
    @CsvFileSource(resources = "/extraction-floors.csv", numLinesToSkip = 1)
    void isNoWorseThanItWas(String set, Layer layer, String figure, double floor) {
        Figures figures = Objects.requireNonNull(evaluation(set).total().get(layer));
        double reached = switch (figure) {
            case "F1" -> figures.f1();
            case "precision" -> figures.precision();
            default -> Objects.requireNonNull(figures.named().get(figure));
        };
        assertThat(reached).isGreaterThanOrEqualTo(floor);
    }
}
