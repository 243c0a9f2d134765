package org.parley.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.Run;
import org.parley.store.Store;

class QueryCommandTest {
    private static final String SELECT = "SELECT ?o { ?s ?p ?o }";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void fill() {
        try (Store store = Store.open(folder.resolve("store"))) {
            store.write(
                    dataset -> dataset.asDatasetGraph().add(SSE.parseQuad("(<urn:g> <urn:s> <urn:p> 'thirty days')")));
        }
    }

    @Test
    void answersInTheFormAskedFor() {
        assertThat(ask(SELECT, "--format", "csv").out()).isEqualToNormalizingNewlines("o\nthirty days\n");
        assertThat(ask(SELECT, "--format", "json").out()).contains("\"thirty days\"");
        assertThat(ask("CONSTRUCT WHERE { ?s ?p ?o }", "--format", "ttl").out()).contains("thirty days");
    }

    @Test
    void answersWithATableUnlessToldOtherwise() {
        Run run = ask(SELECT);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("| \"thirty days\" |");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void readsAQueryFromAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("all.rq"), SELECT);
        assertThat(ask(file.toString(), "--format", "tsv").out()).contains("thirty days");
    }

    @Test
    void aQueryThatIsWrongIsToldOnStandardError() {
        Run run = ask("SELECT ?o {");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("parley: ").contains("SPARQL");
    }

    @Test
    void aNameNobodyKnowsIsAnsweredWithAllThereAre() {
        Run run = ask("no-such-question");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There is no query named \"no-such-question\"");
    }

    @Test
    void aStoreThatIsNotThereIsNotMade() {
        Run run = Run.of("query", SELECT, "--store", folder.resolve("none").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There is no store in");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private Run ask(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "query";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--store";
        all[all.length - 1] = folder.resolve("store").toString();
        return Run.of(all);
    }
}
