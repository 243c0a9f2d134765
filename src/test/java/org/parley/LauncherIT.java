package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a small house of its own, whose {@code mvnw} only notes that it was called and fetches the real jar. */
class LauncherIT {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final String BUILDER = """
            #!/bin/sh
            echo "noise of the build"
            cd "$(dirname "$0")"
            echo "$@" >> built
            [ ! -f broken ] || exit 1
            mkdir -p target && cp %s target/parley.jar
            """.formatted(PROJECT.resolve("target/parley.jar"));

    @TempDir
    private Path house = Path.of("");

    @BeforeEach
    void furnish() throws IOException {
        Files.createDirectories(house.resolve(".mvn"));
        Files.createDirectories(house.resolve("src/main"));
        Files.createDirectories(house.resolve("data/lexicon"));
        Files.copy(PROJECT.resolve("parley"), house.resolve("parley"));
        Files.copy(PROJECT.resolve(".mvn/find-java.sh"), house.resolve(".mvn/find-java.sh"));
        Files.writeString(house.resolve("pom.xml"), "<project/>");
        Files.writeString(house.resolve("mvnw"), BUILDER);
        assertThat(house.resolve("mvnw").toFile().setExecutable(true)).isTrue();
    }

    @Test
    void buildsOnFirstUseAndTellsSoOnStandardError() throws Exception {
        Launch launch = launch("--version");
        assertThat(launch.exitCode()).isZero();
        assertThat(launch.out()).startsWith("Parley ").doesNotContain("noise");
        assertThat(launch.err()).startsWith("Building Parley").doesNotContain("noise");
        assertThat(builds()).hasSize(1).first().asString().contains("package");
    }

    @Test
    void buildsAgainOnlyWhereASourceIsNewer() throws Exception {
        launch("--version");
        assertThat(launch("--version").err()).isEmpty();
        assertThat(builds()).hasSize(1);
        Path rule = Files.writeString(house.resolve("data/lexicon/cues.tsv"), "cue\texample\n");
        Files.setLastModifiedTime(rule, FileTime.from(Instant.now().plusSeconds(2)));
        launch("--version");
        assertThat(builds()).hasSize(2);
    }

    @Test
    void aBuildThatFailsIsToldWithItsWordsAndExitCodeTwo() throws Exception {
        Files.createFile(house.resolve("broken"));
        Launch launch = launch("--version");
        assertThat(launch.exitCode()).isEqualTo(2);
        assertThat(launch.out()).isEmpty();
        assertThat(launch.err()).contains("noise of the build", "could not be built");
    }

    @Test
    void ofTwoAtOnceOnlyOneBuilds() throws Exception {
        Process first = start("--version");
        Process second = start("--version");
        assertThat(Stream.of(ended(first), ended(second)))
                .allSatisfy(launch -> assertThat(launch.out()).startsWith("Parley "));
        assertThat(builds()).hasSize(1);
    }

    @Test
    void worksThroughALinkFromAnyFolderAndHandsOnTheExitCode() throws Exception {
        Path elsewhere = Files.createDirectory(house.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("parley"), house.resolve("parley"));
        var builder =
                new ProcessBuilder(link.toString(), "evaluate", "gold", "predictions").directory(elsewhere.toFile());
        Launch launch = ended(builder.start());
        assertThat(launch.exitCode()).isEqualTo(2);
        assertThat(launch.out()).isEmpty();
        assertThat(launch.err()).contains("There is no folder gold");
    }

    @Test
    void readsFilesWithAnyNameWhateverTheLocale() throws Exception {
        Files.createDirectory(house.resolve("göld"));
        var builder = new ProcessBuilder(house.resolve("parley").toString(), "evaluate", "göld", "göld")
                .directory(house.toFile());
        builder.environment().keySet().removeAll(List.of("LANG", "LC_ALL", "LC_CTYPE"));
        builder.environment().putAll(Map.of("LC_ALL", "C"));
        assertThat(ended(builder.start()).err()).contains("The folder göld holds no gold document");
    }

    private record Launch(int exitCode, String out, String err) {}

    private Launch launch(String... arguments) throws Exception {
        return ended(start(arguments));
    }

    private Process start(String... arguments) throws IOException {
        String[] command = Stream.concat(Stream.of(house.resolve("parley").toString()), Stream.of(arguments))
                .toArray(String[]::new);
        return new ProcessBuilder(command).directory(house.toFile()).start();
    }

    private static Launch ended(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Launch(process.exitValue(), out, err);
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(house.resolve("built"));
    }
}
