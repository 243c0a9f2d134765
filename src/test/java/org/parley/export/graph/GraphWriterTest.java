package org.parley.export.graph;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.io.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.store.Store;

/** What readers that others wrote make of each format. More of them are asked in src/test/clients/graphs. */
class GraphWriterTest {
    private static final int NODES = 9;
    private static final int EDGES = 20;
    private static final String CALL = "=Call <of> \"leaders\", 1 May";

    static List<GraphWriter> writers() {
        return List.of(new GraphMl(), new Gexf(), new CytoscapeJson(), Csv::nodes, Csv::edges);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void writesTheSameBytesWhateverOrderTheQuadsCameIn(GraphWriter writer) {
        byte[] first = written(writer, 1);
        for (int order = 2; order < 5; order++) {
            assertThat(written(writer, order)).isEqualTo(first);
        }
    }

    /** JGraphT's reader checks against GraphML's schema. */
    @Test
    void jGraphTReadsGraphMl() throws Exception {
        Map<String, Map<String, String>> nodes = new HashMap<>();
        Map<String, String> relations = new HashMap<>();
        var graph = new DirectedMultigraph<String, DefaultEdge>(DefaultEdge.class);
        var importer = new GraphMLImporter<String, DefaultEdge>(
                (id, attributes) -> {
                    Map<String, String> told = new HashMap<>();
                    attributes.forEach((name, value) -> told.put(name, value.getValue()));
                    nodes.put(id, told);
                    return id;
                },
                (from, to, label, attributes) -> {
                    relations.put(
                            from
                                    + to
                                    + requireNonNull(attributes.get("relation")).getValue(),
                            requireNonNull(attributes.get("accounts")).getValue());
                    return new DefaultEdge();
                });
        importer.importGraph(graph, utf8(written(new GraphMl(), 1)));
        assertThat(graph.vertexSet()).hasSize(NODES);
        assertThat(graph.edgeSet()).hasSize(EDGES);
        assertThat(nodes.values())
                .anySatisfy(node -> assertThat(node)
                        .containsEntry("iri", Example.iri("truce"))
                        .containsEntry("label", "Truce")
                        .containsEntry("type", "Measure")
                        .containsEntry("group", "measure")
                        .containsEntry("kind", "ceasefire")
                        .containsEntry("date", "2025-05-03"));
        assertThat(relations).hasSize(EDGES).containsValue("2");
    }

    @Test
    void commonsCsvReadsTheTables() throws IOException {
        List<CSVRecord> nodes = rows(Csv::nodes);
        List<CSVRecord> edges = rows(Csv::edges);
        assertThat(nodes).hasSize(NODES);
        assertThat(edges).hasSize(EDGES).allMatch(CSVRecord::isConsistent);
        assertThat(edges)
                .filteredOn(edge -> edge.get("Source").endsWith("/ann")
                        && edge.get("relation").equals("agreedTo"))
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.get("Target")).isEqualTo(Example.iri("truce"));
                    assertThat(edge.get("Type")).isEqualTo("Directed");
                    assertThat(edge.get("accounts")).isEqualTo("2");
                    assertThat(edge.get("Weight")).isEqualTo("2");
                    assertThat(edge.get("words")).isEqualTo("They agreed on a truce | a truce was agreed");
                    assertThat(edge.get("evidence").split(" "))
                            .containsExactly(Example.iri("doc1#char=10,20"), Example.iri("doc1#char=30,40"));
                    assertThat(edge.get("account")).isEqualTo(Example.iri("north") + " " + Example.iri("south"));
                });
    }

    @Test
    void noCellIsTakenForAFormula() throws IOException {
        assertThat(rows(Csv::nodes))
                .filteredOn(node -> node.get("Id").endsWith("/call"))
                .singleElement()
                .satisfies(node -> assertThat(node.get("Label")).isEqualTo("'" + CALL));
    }

    @Test
    void gexfBeginsThingsOnTheirFirstDay() throws Exception {
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(new Gexf(), 1)));
        assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(NODES);
        var edges = document.getElementsByTagName("edge");
        assertThat(edges.getLength()).isEqualTo(EDGES);
        var first = edges.item(0).getAttributes();
        assertThat(document.getElementsByTagName("node")
                        .item(2)
                        .getAttributes()
                        .getNamedItem("label")
                        .getNodeValue())
                .isEqualTo(CALL);
        assertThat(first.getNamedItem("label").getNodeValue()).isEqualTo("agreed to");
        assertThat(first.getNamedItem("start").getNodeValue()).isEqualTo("2025-05-01");
        assertThat(first.getNamedItem("weight").getNodeValue()).isEqualTo("2");
    }

    @Test
    void cytoscapeJsonKeepsNumbersAsNumbers() throws IOException {
        JsonNode elements =
                new ObjectMapper().readTree(written(new CytoscapeJson(), 1)).get("elements");
        assertThat(elements.get("nodes")).hasSize(NODES);
        assertThat(elements.get("edges")).hasSize(EDGES);
        JsonNode first = elements.get("edges").get(0).get("data");
        assertThat(first.get("confidence").isDouble()).isTrue();
        assertThat(first.get("accounts").intValue()).isEqualTo(2);
        assertThat(first.get("weight").intValue()).isEqualTo(2);
        assertThat(first.get("source").textValue()).isEqualTo(Example.iri("ann"));
    }

    @Test
    void charactersThatXmlCannotHoldAreReplaced() throws Exception {
        try (Store store = Example.store(1)) {
            store.write(data -> data.getNamedModel("https://example.org/more")
                    .createResource(Example.iri("north"))
                    .addProperty(org.apache.jena.vocabulary.RDFS.label, "\u0001 bell \u0007 and dove \ud83d\udd4a"));
            String xml = new String(written(new GraphMl(), store), StandardCharsets.UTF_8);
            assertThat(xml).contains("\ufffd bell \ufffd and dove \ud83d\udd4a");
            DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static List<CSVRecord> rows(GraphWriter writer) throws IOException {
        String text = new String(written(writer, 1), StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    private static Reader utf8(byte[] bytes) {
        return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
    }

    private static byte[] written(GraphWriter writer, long order) {
        try (Store store = Example.store(order)) {
            return written(writer, store);
        }
    }

    private static byte[] written(GraphWriter writer, Store store) {
        return store.read(data -> {
            var out = new ByteArrayOutputStream();
            try (ShortcutGraph graph = ShortcutGraph.of(data, Selection.WHOLE, Limits.NONE)) {
                writer.write(graph, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }
}
