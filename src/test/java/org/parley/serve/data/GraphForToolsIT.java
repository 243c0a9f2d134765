package org.parley.serve.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.serve.data.ThingsIT.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rdf.Parley;
import org.parley.rdf.Prefixes;
import org.parley.serve.DevsetServer;
import org.parley.serve.Visitor;

/** What graph browsers and SPARQL editors count on, asked of the endpoint as they ask. */
class GraphForToolsIT {
    private static final String CALL = "https://w3id.org/parley/id/event/call-2025-03-18-donald-trump-vladimir-putin";

    private static Visitor visitor;

    @BeforeAll
    static void start() {
        visitor = new Visitor(DevsetServer.running().url());
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    @Test
    void everyNameHasATypeAndExactlyOneLabel() {
        assertThat(rows("""
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                SELECT ?name (COUNT(DISTINCT ?label) AS ?labels) (COUNT(DISTINCT ?type) AS ?types) {
                  { SELECT DISTINCT ?name { { ?name ?p ?o } UNION { ?s ?p ?name } UNION { ?s ?name ?o } } }
                  FILTER (isIRI(?name) && STRSTARTS(STR(?name), "https://w3id.org/parley/"))
                  OPTIONAL { ?name rdfs:label ?label }
                  OPTIONAL { ?name a ?type }
                }
                GROUP BY ?name
                HAVING (COUNT(DISTINCT ?label) != 1 || COUNT(DISTINCT ?type) = 0)""")).isEmpty();
    }

    @Test
    void noNodeIsBlankAndLabelsAreShort() {
        assertThat(rows("SELECT ?s { ?s ?p ?o FILTER (isBlank(?s) || isBlank(?o)) }"))
                .isEmpty();
        assertThat(rows("""
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                SELECT ?thing { ?thing rdfs:label ?label FILTER (STRLEN(?label) > 200) }""")).isEmpty();
    }

    @Test
    void theGraphForBrowsersHasFewKindsAndShortTexts() throws IOException {
        JsonNode elements = JsonMapper.builder()
                .build()
                .readTree(visitor.get("export/cytoscape").body())
                .path("elements");
        assertThat(elements.path("nodes").size()).isGreaterThan(100);
        assertThat(Set.copyOf(elements.path("nodes").findValuesAsText("group")))
                .containsExactlyInAnyOrder("actor", "event", "account", "measure");
        assertThat(Set.copyOf(elements.path("nodes").findValuesAsText("type"))).hasSizeLessThan(25);
        assertThat(Set.copyOf(elements.path("edges").findValuesAsText("relation")))
                .hasSizeLessThan(25);
        assertThat(elements.findValuesAsText("label"))
                .hasSizeGreaterThan(500)
                .allSatisfy(label -> assertThat(label).isNotBlank().hasSizeLessThan(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json"})
    void answersStayWithinWhatRdf11Knows(String type) {
        var answer = visitor.ask("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 20000", "Accept", type);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).doesNotContain("version");
        assertThat(answer.body())
                .doesNotContainPattern("(?m)^(@version|VERSION) ")
                .doesNotContain("<<(", "rdf:version");
        List<Triple> triples = graph(answer).getGraph().stream().toList();
        assertThat(triples).hasSizeGreaterThan(10_000).allSatisfy(triple -> {
            assertThat(triple.getSubject().isURI()).isTrue();
            assertThat(triple.getObject().isTripleTerm()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "actor, 'https://w3id.org/parley/id/actor/vladimir-putin', 'speaker proposer respondent party'",
        "event, '" + CALL + "', about",
        "account, '" + CALL + "/readout/russia', 'via reportedIn'",
        "measure, '" + CALL + "', measure",
    })
    void describingAThingTellsTheRecordsOfIt(String kind, String iri, String properties) {
        String thing = kind.equals("measure") ? reportedMeasure(iri) : iri;
        Model told = graph(visitor.ask("DESCRIBE <%s>".formatted(thing), "Accept", "application/n-triples"));
        assertThat(told.contains(resource(thing), RDFS.label)).isTrue();
        List<String> records = rows("""
                PREFIX parley: <https://w3id.org/parley/ontology#>
                SELECT DISTINCT ?record { ?record %s <%s> . { ?record a parley:StatusReport } UNION { ?record a parley:Statement } }
                """.formatted(
                        Stream.of(properties.split(" "))
                                .map(name -> "parley:" + name)
                                .reduce((a, b) -> a + "|" + b)
                                .orElseThrow(),
                        thing));
        assertThat(records).isNotEmpty().allSatisfy(record -> {
            Resource node = told.getResource(record);
            assertThat(node.hasProperty(RDFS.label)).isTrue();
            assertThat(node.hasProperty(Parley.via)).isTrue();
            assertThat(node.hasProperty(RDF.type)).isTrue();
        });
        assertThat(told.listObjects().toList().stream()
                        .filter(node -> node.isURIResource() && node.toString().startsWith("https://w3id.org/parley/"))
                        .filter(node -> !node.asResource().hasProperty(RDFS.label)))
                .isEmpty();
    }

    private static String reportedMeasure(String event) {
        return rows("""
                PREFIX parley: <https://w3id.org/parley/ontology#>
                SELECT ?measure { ?report parley:about <%s> ; parley:measure ?measure } ORDER BY ?measure LIMIT 1""".formatted(event)).getFirst();
    }

    @Test
    void describingWhatAPatternFindsKeepsToTheGraphsNamed() {
        String found = "DESCRIBE ?event { ?event a <%s> ; <%s> 'Donald Trump–Vladimir Putin call, 18 March 2025' }";
        Model everywhere =
                graph(visitor.ask(found.formatted(Parley.Call, RDFS.label), "Accept", "application/n-triples"));
        assertThat(everywhere.contains(resource(CALL), Parley.participant)).isTrue();
        Model registry = graph(visitor.ask(
                "DESCRIBE <%s> FROM <https://w3id.org/parley/id/graph/registry>".formatted(CALL),
                "Accept",
                "application/n-triples"));
        assertThat(registry.isEmpty()).isTrue();
    }

    @Test
    void theQueriesThatComeWithParleyAreFoundAsSparqlEditorsFindThem() throws IOException {
        List<String> examples = rows("""
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                SELECT DISTINCT ?sq ?comment ?query
                WHERE {
                  ?sq a sh:SPARQLExecutable ; rdfs:label|rdfs:comment ?comment ; sh:select|sh:ask|sh:construct|sh:describe ?query .
                } ORDER BY ?sq""").stream()
                .filter(line -> line.startsWith("https://w3id.org/parley/id/query/"))
                .toList();
        try (Stream<Path> files = Files.list(Path.of("data/queries"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".rq"))
                    .toList();
            assertThat(names)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(examples)
                            .filteredOn(line -> line.startsWith(
                                    "https://w3id.org/parley/id/query/" + name.replace(".rq", "") + ","))
                            .as(name)
                            .hasSize(2)); // with its label and with its question
        }
        assertThat(rows("""
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                SELECT ?sq { ?sq a sh:SPARQLExecutable FILTER NOT EXISTS { ?sq <https://schema.org/keywords> ?word } }""")).isEmpty();
    }

    @Test
    void anExampleQueryRunsAsItStandsInTheStore() {
        Model queries = graph(visitor.get("id/graph/queries", "Accept", "application/n-triples"));
        var select = queries.createProperty("http://www.w3.org/ns/shacl#select");
        List<String> texts = queries.listObjectsOfProperty(select)
                .mapWith(text -> text.asLiteral().getString())
                .toList();
        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(
                                visitor.ask(text, "Accept", "text/csv").statusCode())
                        .isEqualTo(200));
    }

    @Test
    void thePrefixesAreFoundAsSparqlEditorsFindThem() {
        assertThat(rows("""
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                SELECT DISTINCT ?prefix ?namespace WHERE { [] sh:namespace ?namespace ; sh:prefix ?prefix } ORDER BY ?prefix""")).hasSameSizeAs(Prefixes.all().keySet()).contains("parley," + Parley.NS);
    }

    private static Resource resource(String iri) {
        return ResourceFactory.createResource(iri);
    }

    private static List<String> rows(String query) {
        var answer = visitor.ask(query, "Accept", "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body()
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst("^\"(.*)\"$", "$1"))
                .toList();
    }
}
