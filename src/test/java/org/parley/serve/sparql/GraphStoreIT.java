package org.parley.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.serve.OpenServer;
import org.parley.serve.Visitor;
import org.parley.store.Fixture;

/** The graph store: one graph at a time, read by all and written by some. */
class GraphStoreIT {
    private static final String REGISTRY = "parley/data?graph=https%3A%2F%2Fw3id.org%2Fparley%2Fid%2Fgraph%2Fregistry";
    private static final String ONE = "<urn:xx:s> <urn:xx:p> 1 .";
    private static final String MINE = "parley/data?graph=urn:xx:g";

    @TempDir
    static Path folder;

    private static OpenServer open;

    @BeforeAll
    static void start() {
        open = OpenServer.of(Fixture.inMemory(), folder, UnaryOperator.identity());
    }

    @BeforeEach
    void fill() {
        open.store().write(data -> data.asDatasetGraph().clear());
        open.store().write(Fixture::fill);
    }

    @AfterAll
    static void stop() {
        open.close();
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, parley:State",
        "application/n-triples, <https://w3id.org/parley/ontology#State>",
        "application/ld+json, \"@id\"",
        "application/rdf+xml, <rdf:RDF",
        "'text/html,*/*;q=0.5', State",
    })
    void givesOneGraphToEverybodyInTheFormTheyLike(String accept, String content) {
        var graph = open.visitor().get(REGISTRY, "Accept", accept);
        assertThat(graph.statusCode()).isEqualTo(200);
        assertThat(graph.headers().firstValue("Content-Type").orElseThrow()).startsWith(accept.split(",", -1)[0]);
        assertThat(graph.body()).contains("Norway").doesNotContain("Oslo");
        assertThat(graph.body()).contains(content);
        var head = open.visitor().send("HEAD", REGISTRY, "", "Accept", accept);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "parley/data, 400, parley export",
        "parley/data?default, 403, whole store",
        "parley/data?graph=, 400, absolute IRI",
        "parley/data?graph=registry, 400, absolute IRI",
        "parley/data?graph=urn:xx:g%3E%20%7D, 400, absolute IRI",
        "parley/data?graph=urn:x-arq:UnionGraph, 400, absolute IRI",
        "parley/data?graph=urn:x-arq:DefaultGraph, 400, absolute IRI",
        "parley/data?graph=urn:xx:a&graph=urn:xx:b, 400, 2 times",
        "parley/data?graph=urn:xx:a&default, 400, one graph",
        "parley/data?graph=urn:xx:none, 404, There is no graph",
        "parley/data?graph=HOME/parley/data?default, 404, There is no graph",
        "parley/data?graph=HOME/parley/data?graph%3D%25zz, 400, not well encoded",
    })
    void givesNothingElse(String path, int status, String reason) {
        String home = open.server().url().toString().replaceFirst("/$", "");
        var answer = open.visitor().get(path.replace("HOME", home), "Accept", "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(reason).doesNotContain("Norway");
    }

    @Test
    void saysInWhichFormsAGraphCanBeHad() {
        var answer = open.visitor().get(REGISTRY, "Accept", "text/csv");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("text/turtle");
        assertThat(open.visitor().send("TRACE", MINE, "").statusCode()).isEqualTo(405);
    }

    @Test
    void replacesAddsAndDeletes() {
        assertThat(put(MINE, ONE)).isEqualTo(201);
        assertThat(put(MINE, "<urn:xx:s> <urn:xx:p> 2 .")).isEqualTo(204);
        assertThat(values()).isEqualTo("2\r\n");
        assertThat(send("POST", MINE, ONE)).isEqualTo(204);
        assertThat(values()).isEqualTo("1\r\n2\r\n");
        assertThat(send("POST", "parley/data?graph=urn:xx:new", ONE)).isEqualTo(201);
        assertThat(send("DELETE", MINE, "")).isEqualTo(204);
        assertThat(send("DELETE", MINE, "")).isEqualTo(404);
        assertThat(open.size()).isEqualTo("29");
        assertThat(put(MINE, ONE)).isEqualTo(201);
        assertThat(put(MINE, "")).isEqualTo(204);
        assertThat(open.visitor().get(MINE).statusCode()).isEqualTo(404);
    }

    @Test
    void namesAGraphThatCameWithoutAName() {
        var made = open.write("POST", "parley/data", "text/turtle", ONE);
        assertThat(made.statusCode()).isEqualTo(201);
        String location = made.headers().firstValue("Location").orElseThrow();
        for (String address :
                List.of(location, "parley/data?graph=" + location, "parley/data?graph=" + Visitor.encoded(location))) {
            assertThat(open.visitor()
                            .get(address, "Accept", "application/n-triples")
                            .body())
                    .as(address)
                    .startsWith("<urn:xx:s> <urn:xx:p> \"1\"");
        }
    }

    @Test
    void patchesWithAnUpdateAboutThatGraph() {
        put(MINE, ONE);
        String type = "application/sparql-update";
        assertThat(open.write("PATCH", MINE, type, "DELETE { ?s ?p ?o } INSERT { ?s ?p 3 } WHERE { ?s ?p ?o }")
                        .statusCode())
                .isEqualTo(204);
        assertThat(values()).isEqualTo("3\r\n");
        for (String other : new String[] {
            "DELETE { GRAPH <urn:xx:h> { ?s ?p ?o } } WHERE { ?s ?p ?o }",
            "WITH <urn:xx:h> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
            "CLEAR ALL",
            "LOAD <http://localhost:1/>",
            "INSERT { ?s ?p ?o } USING <urn:xx:h> WHERE { ?s ?p ?o }",
        }) {
            assertThat(open.write("PATCH", MINE, type, other).statusCode()).isEqualTo(400);
        }
        assertThat(open.write("PATCH", MINE, "text/turtle", ONE).statusCode()).isEqualTo(415);
        assertThat(values()).isEqualTo("3\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/turtle                            | <s> <urn:xx:p> 1 .
            text/turtle; charset=utf-8             | <s> <urn:xx:p> 1 .
            application/n-triples                  | <urn:xx:s> <urn:xx:p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
            application/ld+json                    | {"@id": "urn:xx:s", "urn:xx:p": 1}
            application/rdf+xml                    | <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="urn:xx:"><rdf:Description><x:p rdf:datatype="http://www.w3.org/2001/XMLSchema#integer">1</x:p></rdf:Description></rdf:RDF>
            """)
    void readsTriplesInFourForms(String type, String body) {
        assertThat(open.write("PUT", MINE, type, body).statusCode()).isEqualTo(201);
        assertThat(values()).isEqualTo("1\r\n");
    }

    @Test
    void readsTheFilesOfAForm() {
        String form = """
                --xyz\r
                Content-Disposition: form-data; name="a"; filename="a.ttl"\r
                Content-Type: text/turtle\r
                \r
                _:x <urn:xx:p> 1 .\r
                --xyz\r
                Content-Disposition: form-data; name="b"; filename="b.nt"\r
                Content-Type: application/n-triples\r
                \r
                _:x <urn:xx:p> "2" .\r
                --xyz--\r
                """;
        assertThat(open.write("POST", MINE, "multipart/form-data; boundary=xyz", form)
                        .statusCode())
                .isEqualTo(201);
        assertThat(values()).isEqualTo("1\r\n2\r\n");
        assertThat(open.rows("SELECT (COUNT(DISTINCT ?s) AS ?n) { GRAPH <urn:xx:g> { ?s ?p ?o } }"))
                .isEqualTo("2\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/turtle           | <urn:xx:s> <urn:xx:p> 1 . <urn:xx:s>               | 400 | not Turtle: [line: 1
            text/turtle           | <urn:xx:s> <urn:xx:p> <<( <urn:a> <urn:b> 1 )>> . | 400 | RDF 1.2
            text/turtle           | <urn:xx:s> <urn:xx:p> "a"@en--ltr .               | 400 | RDF 1.2
            application/ld+json   | {"@id": "urn:xx:s",                              | 400 | not JSON-LD
            application/ld+json   | {"@id": "urn:xx:h", "@graph": {"@id": "urn:xx:s", "urn:xx:p": 1}} | 400 | one graph
            application/rdf+xml   | <rdf:RDF                                        | 400 | not RDF/XML
            text/turtle           | <urn:xx:s> <urn:xx:p> <urn:xx:a b> .               | 400 | not Turtle
            text/turtle           | <urn:xx:s> <urn:xx:p> <urn:xx:a\u0020b> .          | 400 | not Turtle
            application/ld+json   | {"@id": "urn:xx:s", "urn:xx:p": {"@id": "http://example.org/a b>"}} | 400 | is no IRI
            application/trig      | <urn:xx:g> { <urn:xx:s> <urn:xx:p> 1 }             | 415 | text/turtle
            text/plain            | <urn:xx:s> <urn:xx:p> 1 .                         | 415 | text/turtle
            multipart/form-data   | nothing                                         | 400 | form cannot be read
            """)
    void saysWhatIsWrongWithTriplesAndKeepsWhatWasThere(String type, String body, int status, String reason) {
        put(MINE, ONE);
        var answer = open.write("PUT", MINE, type, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(reason);
        assertThat(values()).isEqualTo("1\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE"})
    void doesNotWriteTheUnionOfAllGraphs(String method) {
        var answer = open.write(method, "parley/data?default", "text/turtle", ONE);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(open.size()).isEqualTo("28");
    }

    private static int put(String path, String turtle) {
        return send("PUT", path, turtle);
    }

    private static int send(String method, String path, String turtle) {
        return open.write(method, path, "text/turtle", turtle).statusCode();
    }

    private static String values() {
        return open.rows("SELECT ?o { GRAPH <urn:xx:g> { ?s <urn:xx:p> ?o } } ORDER BY STR(?o)");
    }
}
