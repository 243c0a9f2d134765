package org.parley.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.cli.Run;
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
    void theNameOfTheFileTellsTheFormatAndWhetherToCompress() throws IOException {
        Path file = folder.resolve("graph.nq.gz");
        assertThat(export("--out", file.toString()).exitCode()).isZero();
        try (var lines = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(lines.readAllBytes()).asString().isEqualTo("<urn:s> <urn:p> \"o\" <urn:g> .\n");
        }
    }

    @Test
    void aDashIsStandardOutput() {
        assertThat(export("--out", "-", "--format", "nq").out()).isEqualTo("<urn:s> <urn:p> \"o\" <urn:g> .\n");
    }

    @Test
    void aGraphIsDrawnAroundAThing() {
        try (Store store = Store.open(folder.resolve("store"))) {
            store.write(dataset -> {
                String parley = "https://w3id.org/parley/ontology#";
                String rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
                Stream.of(
                                "(<urn:g> <urn:call> <%sparticipant> <urn:ann>)".formatted(parley),
                                "(<urn:g> <urn:ann> <%stype> <%sActor>)".formatted(rdf, parley),
                                "(<urn:g> <urn:ann> <http://www.w3.org/2000/01/rdf-schema#label> 'Ann')")
                        .map(SSE::parseQuad)
                        .forEach(dataset.asDatasetGraph()::add);
            });
        }
        Run run = export("--format", "edges", "--around", "ann");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(2).anyMatch(line -> line.startsWith("urn:call,urn:ann,Directed,"));
        Run unknown = export("--format", "edges", "--around", "bo");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("Nothing in the graph is called \"bo\"");
    }

    @Test
    void aDumpTakesNoParts() {
        Run run = export("--format", "ttl", "--from", "2025-03-18");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "ttl holds the whole store. For a part, choose one of graphml, gexf, cytoscape, nodes, edges, table, json, md, html");
    }

    @Test
    void anImpossiblePartIsExplained() {
        assertThat(export("--format", "gexf", "--depth", "0").err()).contains("A depth is 1 or more: got 0");
        assertThat(export("--format", "gexf", "--from", "2025-03-18", "--to", "2025-03-17")
                        .err())
                .contains("A period ends no earlier than it begins");
    }

    private Run export(String... options) {
        return Run.of(Stream.concat(
                        Stream.of("export", "--store", folder.resolve("store").toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void aFormatNobodyKnowsIsAnsweredWithAllThereAre() {
        Run run = Run.of(
                "export", "--format", "docx", "--store", folder.resolve("store").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There is no format \"docx\"; choose one of trig, ttl, nq, jsonld");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"trig", "ttl", "nq", "jsonld", "graphml", "gexf", "cytoscape", "nodes", "edges", "json", "html"})
    void aFullDiskEndsEveryFormatInOneWay(String format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Run run = Run.into(
                full,
                "export",
                "--format",
                format,
                "--store",
                folder.resolve("store").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("parley: Standard output took no more before all was written: No space left on device\n");
    }
}
