package org.parley.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.Run;

class BaseOptionTest {
    private static final String BASE = "https://data.example.org/news/";
    private static final String OURS = "https://w3id.org/parley/id/";
    private static final String READOUT = """
            March 3, 2025

            Readout of the call with the President of Russia

            President William Ruto of Kenya spoke by phone with President Vladimir Putin of Russia. \
            They agreed to reopen the border crossing at Mandera.
            """;

    @TempDir
    private Path folder;

    private String store = "";
    private String text = "";

    @BeforeEach
    void write() throws IOException {
        store = folder.resolve("store").toString();
        text = Files.writeString(folder.resolve("readout.txt"), READOUT).toString();
    }

    private Run ingest(String... options) {
        String[] arguments = {"ingest", text, "--store", store};
        return Run.of(Stream.of(arguments, options).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @Test
    void everythingInAStoreOfItsOwnBaseHasThatBase() throws IOException {
        assertThat(ingest("--base", BASE).exitCode()).isZero();
        Path dump = folder.resolve("all.nq");
        assertThat(Run.of("export", "--store", store, "--out", dump.toString()).exitCode())
                .isZero();
        assertThat(Files.readString(dump)).contains("<" + BASE + "doc/").doesNotContain(OURS);
    }

    @Test
    void theStoreRemembersItForTheCommandsThatFollow() {
        ingest("--base", BASE);
        assertThat(ingest().exitCode()).isZero();
        assertThat(Run.of("query", "ASK { ?s ?p ?o FILTER STRSTARTS(STR(?s), \"" + OURS + "\") }", "--store", store)
                        .out())
                .contains("no");
        assertThat(Run.of("query", "15-who-acts-for-russia", "--store", store).out())
                .contains("Putin");
    }

    @Test
    void anotherBaseIsRefusedWithTheWayOut() {
        ingest("--base", BASE);
        Run other = ingest("--base", "https://elsewhere.example.org/");
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err())
                .contains("begin with " + BASE + ", not with https://elsewhere.example.org/", "Leave --base out");
        assertThat(Run.of("query", "ASK {}", "--store", store, "--base", OURS).err())
                .contains("begin with " + BASE);
    }

    @Test
    void aStoreFromBeforeBasesWereNotedHasTheUsualOne() throws IOException {
        ingest();
        Files.delete(Path.of(store, "base"));
        assertThat(ingest("--base", BASE).err()).contains("begin with " + OURS);
        assertThat(ingest("--base", OURS).exitCode()).isZero();
    }

    @Test
    void whatIsNoBaseIsRefusedBeforeAStoreIsMade() {
        Run run = ingest("--base", "example.org");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'--base'", "\"example.org\" is no base for IRIs", "ends with / or #");
        assertThat(Path.of(store)).doesNotExist();
    }
}
