package org.parley.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.Run;
import org.parley.cli.console.ExitCode;
import org.parley.model.annotation.AnnotationJson;
import org.parley.model.comparison.Comparison;

class CompareCommandTest {
    private static final String WHITE_HOUSE = "src/test/resources/devset/r01a-trump-putin-white-house.json";
    private static final String KREMLIN = "src/test/resources/devset/r01b-trump-putin-kremlin.json";

    @TempDir
    private Path folder;

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
        String store = folder.resolve("store").toString();
        Run.of("ingest", "data/articles", "--store", store);
        assertThat(Run.of("compare", "call trump", "--store", store).out())
                .contains("Kremlin readout", "White House readout", "narrower");
        assertThat(AnnotationJson.readComparison(
                                firstOf(Run.of("compare", "--all", "--store", store, "--format", "json")
                                        .out()))
                        .topics())
                .isNotEmpty();
        String found = Run.of("compare", "--all", "--store", store).out();
        assertThat(Run.of("compare", "--all", "--anew", "--store", store).out()).isEqualTo(found);
        Run unknown = Run.of("compare", "no such thing", "--store", store);
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(unknown.err()).contains("No event in the store goes by \"no such thing\"");
        assertThat(Run.of("compare", "--store", store).err()).contains("Compare what?");
    }

    private static String firstOf(String array) {
        try {
            return new ObjectMapper().readTree(array).get(0).toString();
        } catch (JsonProcessingException e) {
            throw new AssertionError(array, e);
        }
    }
}
