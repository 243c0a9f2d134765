package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFormatTest {
    private static final List<Quad> QUADS = Stream.of(
                    "(<urn:x:g1> <urn:x:s2> <urn:x:p> 'two'@en)",
                    "(<urn:x:g1> <urn:x:s1> <urn:x:p> <urn:x:s2>)",
                    "(<urn:x:g2> <urn:x:s1> <urn:x:p> <urn:x:s2>)",
                    "(<urn:x:g2> <urn:x:s1> <urn:x:q> 5)",
                    "(<urn:x:g2> <urn:x:s3> <urn:x:q> '\\u00e9\\U0001F54A \"')")
            .map(SSE::parseQuad)
            .toList();

    static List<OutputFormat> formats() {
        return OutputFormat.ALL.stream().filter(format -> !format.takesParts()).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void losesNothing(OutputFormat format) {
        Dataset read = DatasetFactory.create();
        RDFDataMgr.read(
                read,
                new ByteArrayInputStream(written(format, QUADS)),
                RDFLanguages.contentTypeToLang(format.mediaType()));
        boolean union = format.name().equals("ttl");
        var found = union ? read.getDefaultModel() : read.getUnionModel();
        assertThat(found.size()).isEqualTo(4);
        if (!union) {
            List<Quad> quads = new ArrayList<>();
            read.asDatasetGraph().find().forEachRemaining(quads::add);
            assertThat(quads).containsExactlyInAnyOrderElementsOf(QUADS);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writesTheSameBytesWhateverTheOrder(OutputFormat format) {
        byte[] first = written(format, QUADS);
        Random random = new Random(3);
        for (int round = 0; round < 10; round++) {
            List<Quad> shuffled = new ArrayList<>(QUADS);
            Collections.shuffle(shuffled, random);
            assertThat(written(format, shuffled)).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void namesWhatHasNoName(OutputFormat format) {
        String text = new String(
                written(format, List.of(SSE.parseQuad("(<urn:x:g> _:a <urn:x:p> _:a)"))), StandardCharsets.UTF_8);
        assertThat(text).contains("genid/").doesNotContain("_:");
    }

    @ParameterizedTest
    @CsvSource({
        "a.nq, nq",
        "a.nq.gz, nq",
        "A.TRIG, trig",
        "a.graphml, graphml",
        "a.cyjs, cytoscape",
        "all.nodes.csv, nodes",
        "edges.csv, edges",
        "a.ttl.gz, ttl"
    })
    void theNameOfAFileTellsItsFormat(String file, String format) {
        assertThat(FileFormat.ofFile(file, OutputFormat.ALL))
                .map(OutputFormat::name)
                .hasValue(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "a.csv", "nq", "graph", "a.gz", "a.docx"})
    void otherNamesTellNothing(String file) {
        assertThat(FileFormat.ofFile(file, OutputFormat.ALL)).isEmpty();
    }

    private static byte[] written(OutputFormat format, List<Quad> quads) {
        Dataset dataset = DatasetFactory.createGeneral();
        quads.forEach(dataset.asDatasetGraph()::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(dataset, out);
        return out.toByteArray();
    }
}
