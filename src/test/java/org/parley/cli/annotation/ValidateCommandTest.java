package org.parley.cli.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.Run;
import org.parley.cli.config.Surroundings;

class ValidateCommandTest {
    private static final Path GOLD = Path.of("src/test/resources/devset");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void soundAnnotationsAreAllOk() {
        Run run = Run.of(
                "validate",
                GOLD.resolve("seed.json").toString(),
                GOLD.resolve("r01a-trump-putin-white-house.txt").toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines("All OK: 2\n");
    }

    @Test
    void aSpanThatDoesNotFitIsToldWithItsPlace() throws IOException {
        Files.copy(GOLD.resolve("seed.txt"), folder.resolve("seed.txt"));
        String json = Files.readString(GOLD.resolve("seed.json"));
        Files.writeString(
                folder.resolve("seed.json"),
                json.replaceFirst("\"text\": \"Vladimir Putin\"", "\"text\": \"Vladimir Patin\""));
        Run run = Run.of("validate", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("Vladimir Patin", "0 OK, 1 not");
    }

    @Test
    void aTextThatWasNamedMustHaveAnAnnotation() throws IOException {
        Path text = Files.writeString(folder.resolve("bare.txt"), "Nothing much was said.\n");
        Run run = Run.of("validate", text.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("No annotation lies beside it");
    }

    @Test
    void theBaseIsWhatOptionsOrSettingsSay() {
        String text = GOLD.resolve("seed.txt").toString();
        assertThat(Run.of("validate", text, "--base", "https://data.example.org/id/")
                        .out())
                .isEqualToNormalizingNewlines("All OK: 1\n");
        Run wrong = Run.in(new Surroundings(Map.of("PARLEY_BASE", "example.org"), List.of()), "validate", text);
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("PARLEY_BASE", "\"example.org\" is no base for IRIs");
    }
}
