package org.parley.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.Run;

/** Where the values of options come from. A store that is not there tells which one was meant. */
class SettingsTest {
    private static final String ASK = "ASK { ?s ?p ?o }";

    @TempDir
    private Path folder;

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("parley.properties"), List.of(lines));
    }

    private String told(Map<String, String> environment, String... arguments) {
        Run run = Run.in(new Surroundings(environment, List.of(folder)), arguments);
        assertThat(run.exitCode()).isEqualTo(2);
        return run.err();
    }

    @Test
    void theFileWinsOverTheDefault() throws IOException {
        assertThat(told(Map.of(), "query", ASK)).contains("There is no store in run/store");
        file("# where it lies", "", "store = from-file");
        assertThat(told(Map.of(), "query", ASK)).contains("There is no store in from-file");
    }

    @Test
    void theEnvironmentWinsOverTheFileAndAnOptionOverBoth() throws IOException {
        file("store = from-file");
        var environment = Map.of("PARLEY_STORE", "from-environment");
        assertThat(told(environment, "query", ASK)).contains("There is no store in from-environment");
        assertThat(told(environment, "query", ASK, "--store", "from-option")).contains("no store in from-option");
    }

    @Test
    void aFileThatIsNamedTakesThePlaceOfTheUsualOne() throws IOException {
        file("store = usual");
        Path other = Files.writeString(folder.resolve("other.properties"), "store : \\\n  other\n");
        assertThat(told(Map.of(), "query", ASK, "--config", other.toString())).contains("no store in other");
        assertThat(told(Map.of(), "query", ASK, "--config=" + other)).contains("no store in other");
        assertThat(told(Map.of("PARLEY_CONFIG", other.toString()), "query", ASK))
                .contains("no store in other");
        assertThat(told(Map.of(), "query", ASK, "--config", "nowhere.properties"))
                .contains("nowhere.properties", "there is no such file", "--config");
    }

    @Test
    void aKeyThatIsNoSettingIsToldWithItsLine() throws IOException {
        Path file = file("port = 8080", "prot = 8081");
        assertThat(told(Map.of(), "query", ASK)).contains(file + ", line 2: There is no setting \"prot\"", "port");
    }

    @Test
    void whatIsWantedOfOneRunIsNoSetting() throws IOException {
        file("format = json");
        assertThat(told(Map.of(), "query", ASK)).contains("line 1: There is no setting \"format\"");
    }

    @Test
    void aValueThatDoesNotFitIsToldWithItsLine() throws IOException {
        Path file = file("store = here", "port = 70000");
        assertThat(told(Map.of(), "serve"))
                .contains(file + ", line 2: ", "'--port'", "A port is a number from 0 to 65535: got \"70000\"");
        assertThat(told(Map.of("PARLEY_PORT", "tcp://10.0.0.1:80"), "serve")).contains("PARLEY_PORT: ", "tcp://10");
        assertThat(told(Map.of(), "serve", "--port", "x")).contains("got \"x\"").doesNotContain("line 2");
    }

    @Test
    void aLimitIsAWholeNumber() throws IOException {
        Path file = file("time-limit = 0", "largest-answer = much");
        assertThat(told(Map.of(), "serve")).contains(file + ", line ").contains("Give a whole number from 1 to 2047");
        assertThat(told(Map.of(), "serve", "--largest-body", "4096")).contains("Give a whole number");
    }

    @Test
    void ofSeveralServicesTheWrongOneIsTold() throws IOException {
        Path file = file("allow-service = https://example.org/sparql, wikidata");
        assertThat(told(Map.of(), "serve")).contains(file + ", line 1: ", "got \"wikidata\"");
    }

    @Test
    void aSettingStandsOnceAndHasAValue() throws IOException {
        Path file = file("port = 1", "# two", "port = 2");
        assertThat(told(Map.of(), "serve")).contains(file + ", line 3: \"port\" is set already in line 1");
        file("port =");
        assertThat(told(Map.of(), "serve")).contains(file + ", line 1: \"port\" has no value");
    }

    @Test
    void helpIsGivenWhateverTheFileSays() throws IOException {
        file("nonsense");
        Run run = Run.in(new Surroundings(Map.of(), List.of(folder)), "serve", "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("--config=FILE", "PARLEY_PORT", "--allow-service=URL");
    }
}
