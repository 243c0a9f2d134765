package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parley.compare.Accounts;
import org.parley.compare.Comparer;
import org.parley.document.Documents;
import org.parley.document.Reading;
import org.parley.document.ReadingOptions;
import org.parley.evaluate.Evaluation;
import org.parley.evaluate.Figures;
import org.parley.evaluate.Layer;
import org.parley.export.comparison.ComparisonFormat;
import org.parley.export.comparison.Titled;
import org.parley.extract.Extractor;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.AnnotationJson;
import org.parley.model.comparison.Comparison;

/**
 * Comparison of the pairs with gold is at least as good as comparison-floors.csv says: of gold annotations, so that
 * matching alone is measured, and of extracted ones, end to end. The floors rise with each gain and never fall.
 */
class ComparisonQualityTest {
    private static final Path GOLD = Path.of("src/test/resources");
    private static final Extractor EXTRACTOR = Extractor.standard();
    private static final Comparer COMPARER = Comparer.standard();
    private static final Map<String, Figures> FIGURES = new ConcurrentHashMap<>();

    @TempDir
    private static Path predictions;

    /** Whose records are compared. */
    enum Source {
        gold,
        extracted
    }

    @ParameterizedTest(name = "{0}, {1}: {2} >= {3}")
    @CsvFileSource(resources = "/comparison-floors.csv", numLinesToSkip = 1)
    void isNoWorseThanItWas(String set, Source source, String figure, double floor) {
        Figures figures = FIGURES.computeIfAbsent(set + source, any -> figures(GOLD.resolve(set), source));
        double reached = figure.equals("F1")
                ? figures.f1()
                : Objects.requireNonNull(figures.named().get(figure));
        assertThat(reached).isGreaterThanOrEqualTo(floor);
    }

    private static Figures figures(Path set, Source source) {
        try {
            Path found = Files.createDirectories(predictions.resolve(set.getFileName() + source.name()));
            Files.createDirectories(found.resolve("pairs"));
            Map<String, Annotation> annotations = source == Source.gold ? gold(set) : extracted(set);
            for (Annotation annotation : annotations.values()) {
                Files.writeString(found.resolve(annotation.id() + ".json"), AnnotationJson.write(annotation));
            }
            for (Path pair : files(set.resolve("pairs"))) {
                Files.writeString(found.resolve("pairs").resolve(pair.getFileName()), compared(pair, annotations));
            }
            return Objects.requireNonNull(
                    Evaluation.of(set, found, List.of()).total().get(Layer.pairs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String compared(Path pair, Map<String, Annotation> annotations) throws IOException {
        Comparison gold = AnnotationJson.readComparison(Files.readString(pair));
        var comparing = COMPARER.compare(
                Accounts.of(Objects.requireNonNull(annotations.get(gold.a()))),
                Accounts.of(Objects.requireNonNull(annotations.get(gold.b()))));
        return ComparisonFormat.named("json").orElseThrow().write(new Titled("", comparing));
    }

    private static Map<String, Annotation> gold(Path set) throws IOException {
        Map<String, Annotation> all = new HashMap<>();
        for (Path file : files(set)) {
            Annotation annotation = AnnotationJson.read(Files.readString(file));
            all.put(annotation.id(), annotation);
        }
        return all;
    }

    private static Map<String, Annotation> extracted(Path set) {
        Map<String, Annotation> all = new HashMap<>();
        try (Stream<Reading> readings = Documents.read(List.of(set.toString()), ReadingOptions.DEFAULT)) {
            readings.map(reading -> EXTRACTOR.extract(((Reading.Accepted) reading).document()))
                    .forEach(annotation -> all.put(annotation.id(), annotation));
        }
        return all;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
