package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Store;

class ExportCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void fill() {
        try (Store store = Store.open(folder.resolve("store"))) {
            store.write(dataset -> dataset.asDatasetGraph().add(SSE.parseQuad("(<urn:g> <urn:s> <urn:p> 'o')")));
        }
    }

    @Test
    void theGraphIsTheAnswer() {
        Run run = Run.of(
                "export", "--format", "nq", "--store", folder.resolve("store").toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("<urn:s> <urn:p> \"o\" <urn:g> .\n");
    }

    @Test
    void theGraphGoesToAFileInTriGUnlessToldOtherwise() throws IOException {
        Path file = folder.resolve("graph.trig");
        Run run = Run.of(
                "export",
                "--out",
                file.toString(),
                "--store",
                folder.resolve("store").toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(file).content().contains("<urn:g>");
        assertThat(Files.exists(folder.resolve("graph.trig.unfinished"))).isFalse();
    }

    @Test
    void aFormatNobodyKnowsIsAnsweredWithAllThereAre() {
        Run run = Run.of(
                "export", "--format", "docx", "--store", folder.resolve("store").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There is no format \"docx\"; choose one of trig, ttl, nq, jsonld");
    }
}
