package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.AnnotationCheck;
import org.parley.model.annotation.AnnotationJson;
import org.parley.model.text.Document;

/** What is extracted from the development set is sound, the same each time, and of the right kind. */
class ExtractorTest {
    private static final Path DEVSET = Path.of("src/test/resources/devset");
    private static final Extractor EXTRACTOR = Extractor.standard();

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(DEVSET)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isSoundRepeatableAndOfTheRightKind(String name) throws IOException {
        Annotation gold = AnnotationJson.read(Files.readString(DEVSET.resolve(name + ".json")));
        var source = new Document.Source(gold.title(), null, gold.published(), null, null);
        Document document = Lines.document(name, Files.readString(DEVSET.resolve(name + ".txt")), source);
        Annotation found = EXTRACTOR.extract(document);
        assertThat(AnnotationCheck.faults(found, document.text())).isEmpty();
        assertThat(EXTRACTOR.extract(document)).isEqualTo(found);
        assertThat(found.kind()).isEqualTo(gold.kind());
        assertThat(found.issuer()).isEqualTo(gold.issuer());
    }
}
