package org.parley.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.cli.Run;
import org.parley.cli.console.ExitCode;
import org.parley.model.annotation.AnnotationJson;
import org.parley.model.comparison.Comparison;

class CompareCommandTest {
    private static final String WHITE_HOUSE = "src/test/resources/devset/r01a-trump-putin-white-house.json";
    private static final String KREMLIN = "src/test/resources/devset/r01b-trump-putin-kremlin.json";

    @TempDir
    private static Path store;

    @TempDir
    private Path folder;

    @BeforeAll
    static void fill() {
        assertThat(Run.of("ingest", "data/articles", "--store", store.toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void nothingButThePairFileIsTheAnswer() {
        Run run = Run.of("compare", WHITE_HOUSE, KREMLIN, "--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        Comparison comparison = AnnotationJson.readComparison(run.out());
        assertThat(comparison.a()).isEqualTo("r01a-trump-putin-white-house");
        assertThat(comparison.event()).isEqualTo("Call of Donald Trump and Vladimir Putin, 2025-03-18");
    }

    @Test
    void theScopeOfThePauseIsFoundToDiffer() {
        Run run = Run.of("compare", WHITE_HOUSE, KREMLIN, "--format", "md");
        assertThat(run.out())
                .contains(
                        "The White House readout covers energy and infrastructure, the Kremlin readout only energy infrastructure")
                .contains(
                        "Only the Kremlin readout mentions it; the White House readout does not: “an escalation could be"
                                + " prevented only if foreign military aid to Kiev");
    }

    @Test
    void peopleGetATable() {
        assertThat(Run.of("compare", WHITE_HOUSE, WHITE_HOUSE).out())
                .contains("White House readout")
                .contains("both: ");
    }

    @Test
    void whatIsNoAnnotationIsNamed() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"id\": ");
        Run run = Run.of("compare", WHITE_HOUSE, broken.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(broken + ": This is not an annotation file at line 1");
    }

    @Test
    void aMissingFileOrFormatIsNamed() {
        assertThat(Run.of("compare", WHITE_HOUSE, "nowhere.json").err())
                .contains("There is no file or folder nowhere.json");
        Run run = Run.of("compare", WHITE_HOUSE, KREMLIN, "--format", "poem");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("There is no format \"poem\". There are: table, json, md, html");
    }

    @Test
    void anEventOfTheStoreIsComparedByTheWordsOfItsName() {
        assertThat(stored("compare", "call trump").out())
                .contains("Kremlin readout", "White House readout", "narrower");
        assertThat(AnnotationJson.readComparison(firstOf(
                                stored("compare", "--all", "--format", "json").out()))
                        .topics())
                .isNotEmpty();
        String found = stored("compare", "--all").out();
        assertThat(stored("compare", "--all", "--anew").out()).isEqualTo(found);
        Run unknown = stored("compare", "no such thing");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(unknown.err()).contains("No event in the store goes by \"no such thing\"");
        assertThat(stored("compare").err()).contains("Compare what?");
        assertThat(stored("compare", " ").err()).contains("Compare what?");
    }

    @Test
    void anActorStandsForTheEventsItTookPartIn() {
        String ofPutin = stored("compare", "Vladimir Putin").out();
        assertThat(ofPutin).isEqualTo(stored("compare", "--all").out()).contains("Kremlin readout");
        Run nowhere = stored("compare", "Ukraine");
        assertThat(nowhere.out()).isEmpty();
        assertThat(nowhere.err()).contains("There are no two accounts to compare");
    }

    @ParameterizedTest
    @CsvSource({"md, report.md", "html, report.html", "json, report.json", "table, report.txt"})
    void exportWritesTheSameToAFile(String format, String name) throws IOException {
        Path file = folder.resolve(name);
        Run run = stored("export", "--out", file.toString(), "--around", "call trump");
        assertThat(run.err()).isEmpty();
        assertThat(file)
                .content()
                .contains("Kremlin readout")
                .isEqualTo(stored("compare", "call trump", "--format", format).out());
        assertThat(stored("export", "--format", format).out())
                .isEqualTo(stored("compare", "--all", "--format", format).out());
    }

    @Test
    void aReportHoldsAPeriodAndHasNoDepth() {
        assertThat(stored("export", "--format", "md", "--from", "2025-03-18", "--to", "2025-03-18")
                        .out())
                .isEqualTo(stored("compare", "--all", "--format", "md").out());
        Run later = stored("export", "--format", "json", "--from", "2025-03-19");
        assertThat(later.out()).isEqualTo("[ ]\n");
        assertThat(later.err()).contains("There are no two accounts to compare");
        Run deep = stored("export", "--format", "md", "--depth", "2");
        assertThat(deep.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(deep.err()).contains("A depth is for graphs");
    }

    private static Run stored(String... arguments) {
        return Run.of(Stream.concat(Stream.of(arguments), Stream.of("--store", store.toString()))
                .toArray(String[]::new));
    }

    private static String firstOf(String array) {
        try {
            return new ObjectMapper().readTree(array).get(0).toString();
        } catch (JsonProcessingException e) {
            throw new AssertionError(array, e);
        }
    }
}
