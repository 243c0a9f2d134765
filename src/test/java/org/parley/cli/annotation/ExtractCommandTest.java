package org.parley.cli.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.Run;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.AnnotationJson;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.StatementKind;

class ExtractCommandTest {
    private static final String TEXT = "The minister of Ghana said the talks were useful.\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachTextGetsAnAnnotationFileOfItsName() throws IOException {
        Files.writeString(folder.resolve("one.txt"), TEXT);
        Files.writeString(folder.resolve("two.txt"), TEXT);
        Run run = Run.of(
                "extract", folder.toString(), "--out", folder.resolve("found").toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("2 extracted");
        assertThat(folder.resolve("found")).isDirectoryContaining("glob:**/one.json");
        assertThat(folder.resolve("found")).isDirectoryContaining("glob:**/two.json");
    }

    @Test
    void theAnnotationOfStandardInputGoesToStandardOutput() {
        Run run = Run.reading(TEXT, "extract", "-", "--out", "-", "--date", "2025-03-18", "--publisher", "A Paper");
        assertThat(run.exitCode()).isZero();
        Annotation annotation = AnnotationJson.read(run.out());
        assertThat(annotation.published()).hasToString("2025-03-18");
        assertThat(annotation.publisher()).isEqualTo("A Paper");
    }

    @Test
    void whatCannotBeReadIsRefusedAndTheRestGoesOn() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("good.txt"), TEXT);
        Run run = Run.of(
                "extract", folder.toString(), "--out", folder.resolve("found").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("Refused " + folder.resolve("empty.txt"), "1 extracted, 1 refused");
        assertThat(folder.resolve("found/good.json")).exists();
    }

    @Test
    void twoTextsOfOneNameDoNotOverwriteEachOther() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(folder.resolve("same.txt"), TEXT);
        Files.writeString(other.resolve("same.txt"), TEXT);
        Run run = Run.of(
                "extract", folder.toString(), "--out", folder.resolve("found").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("Another text of the same name");
    }

    @Test
    void aDateThatIsNoneIsAWrongUse() {
        Run run = Run.of("extract", "-", "--out", "-", "--date", "yesterday");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("yesterday");
    }

    @Test
    void allAttributionsAreThoughtsTooWithTheirSourcesAsWritten() {
        Run run = Run.reading(
                "She believes that the talks were useful.\n", "extract", "-", "--out", "-", "--attributions", "all");
        assertThat(run.exitCode()).isZero();
        assertThat(AnnotationJson.read(run.out()).statements()).singleElement().satisfies(statement -> {
            assertThat(statement.kind()).isEqualTo(StatementKind.thought);
            assertThat(statement.sourceSpan()).extracting(Span::text).isEqualTo("She");
            assertThat(statement.confidence()).isBetween(0.3, 1.0);
        });
    }
}
