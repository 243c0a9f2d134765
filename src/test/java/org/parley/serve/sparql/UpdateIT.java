package org.parley.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.serve.Canary;
import org.parley.serve.OpenServer;
import org.parley.serve.Visitor;
import org.parley.store.Fixture;
import org.parley.store.Store;

/** SPARQL updates by somebody who may write. */
class UpdateIT {
    @TempDir
    static Path folder;

    private static OpenServer open;
    private static Canary canary;

    @BeforeAll
    static void start() throws Exception {
        open = OpenServer.of(
                Store.open(folder.resolve("store")), folder, it -> it.answeringWithin(Duration.ofSeconds(5)));
        canary = new Canary();
    }

    @BeforeEach
    void fill() {
        open.store().write(data -> data.asDatasetGraph().clear());
        open.store().write(Fixture::fill);
    }

    @AfterEach
    void nobodyWasCalled() {
        assertThat(canary.hits()).isZero();
    }

    @AfterAll
    static void stop() {
        canary.close();
        open.close();
    }

    private static void done(String update) {
        var answer = open.update(update);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private static String objects() {
        return open.rows("SELECT ?g ?o { GRAPH ?g { <urn:x:s> <urn:x:p> ?o } } ORDER BY ?g ?o");
    }

    @Test
    void insertsMovesAndDeletesInNamedGraphs() {
        done("INSERT DATA { GRAPH <urn:x:a> { <urn:x:s> <urn:x:p> 1 , 2 } }");
        assertThat(objects()).isEqualTo("urn:x:a,1\r\nurn:x:a,2\r\n");
        done("MOVE <urn:x:a> TO <urn:x:b> ; ADD <urn:x:b> TO <urn:x:c> ; COPY <urn:x:c> TO <urn:x:d>");
        assertThat(objects())
                .isEqualTo("urn:x:b,1\r\nurn:x:b,2\r\nurn:x:c,1\r\nurn:x:c,2\r\nurn:x:d,1\r\nurn:x:d,2\r\n");
        done("CLEAR GRAPH <urn:x:b> ; DROP GRAPH <urn:x:c>");
        done("DELETE WHERE { GRAPH <urn:x:d> { ?s ?p 1 } }");
        assertThat(objects()).isEqualTo("urn:x:d,2\r\n");
        done("CLEAR GRAPH <urn:x:none> ; DROP GRAPH <urn:x:none>");
        done("CLEAR ALL");
        assertThat(open.size()).isEqualTo("0");
    }

    @Test
    void readsAllGraphsInWhereUnlessToldOtherwise() {
        String label = "<http://www.w3.org/2000/01/rdf-schema#label>";
        done(
                "INSERT { GRAPH <urn:x:a> { <urn:x:s> <urn:x:p> ?l } } WHERE { ?m a <https://w3id.org/parley/ontology#Measure> ; "
                        + label + " ?l }");
        assertThat(objects()).isEqualTo("urn:x:a,Cod quota\r\n");
    }

    @Test
    void honoursUsingAndWith() {
        done("INSERT DATA { GRAPH <urn:x:a> { <urn:x:s> <urn:x:p> 1 } GRAPH <urn:x:b> { <urn:x:s> <urn:x:p> 2 } }");
        done("INSERT { GRAPH <urn:x:c> { ?s ?p ?o } } USING <urn:x:a> WHERE { ?s ?p ?o }");
        assertThat(objects()).isEqualTo("urn:x:a,1\r\nurn:x:b,2\r\nurn:x:c,1\r\n");
        done("WITH <urn:x:b> DELETE { ?s ?p ?o } INSERT { ?s ?p 3 } WHERE { ?s ?p ?o }");
        assertThat(objects()).isEqualTo("urn:x:a,1\r\nurn:x:b,3\r\nurn:x:c,1\r\n");
        done("INSERT { GRAPH <urn:x:d> { ?s ?p ?o } } USING NAMED <urn:x:b> WHERE { GRAPH ?g { ?s ?p ?o } }");
        assertThat(objects()).isEqualTo("urn:x:a,1\r\nurn:x:b,3\r\nurn:x:c,1\r\nurn:x:d,3\r\n");
    }

    @Test
    void letsTheRequestChooseTheGraphsThatWhereReads() {
        done("INSERT DATA { GRAPH <urn:x:a> { <urn:x:s> <urn:x:p> 1 } GRAPH <urn:x:b> { <urn:x:s> <urn:x:p> 2 } }");
        String copy = "INSERT { GRAPH <urn:x:c> { ?s ?p ?o } } WHERE { ?s ?p ?o }";
        assertThat(open.write("POST", "parley/update?using-graph-uri=urn:x:b", "application/sparql-update", copy)
                        .statusCode())
                .isEqualTo(204);
        String form = "update=%s&using-named-graph-uri=urn:x:a"
                .formatted(Visitor.encoded("INSERT { GRAPH <urn:x:d> { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }"));
        assertThat(open.write("POST", "parley/update", "application/x-www-form-urlencoded", form)
                        .statusCode())
                .isEqualTo(204);
        assertThat(objects()).isEqualTo("urn:x:a,1\r\nurn:x:b,2\r\nurn:x:c,2\r\nurn:x:d,1\r\n");
        for (String own : new String[] {
            "WITH <urn:x:a> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
            "INSERT { GRAPH <urn:x:c> { ?s ?p ?o } } USING <urn:x:a> WHERE { ?s ?p ?o }",
            "DELETE WHERE { GRAPH <urn:x:a> { ?s ?p ?o } }",
        }) {
            var answer = open.write("POST", "parley/update?using-graph-uri=urn:x:b", "application/sparql-update", own);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("using-graph-uri");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <%s>",
                "load <%s>",
                "LoAd SILENT <%s> INTO GRAPH <urn:x:g>",
                "L\\u004FAD <%s>",
                "PREFIX x: <%s#> LOAD x:a INTO GRAPH x:b",
                "BASE <%s> LOAD <a>",
                "LOAD <file:///etc/hostname> INTO GRAPH <urn:x:g>",
                "LOAD <../../../etc/hostname> INTO GRAPH <urn:x:g>",
                "LOAD SILENT <jar:%s!/a>",
                "INSERT DATA { GRAPH <urn:x:g> { <urn:x:s> <urn:x:p> 1 } } ; LOAD <%s>",
                "# nothing here\nLOAD#\n<%s>",
            })
    void loadsNothingInAnySpelling(String update) {
        var answer = open.update(update.replace("%s", canary.url()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("LOAD is not allowed, SILENT or not");
        assertThat(open.size()).isEqualTo("28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT { GRAPH <urn:x:g> { ?s ?p ?o } } WHERE { SERVICE <%s> { ?s ?p ?o } }",
                "INSERT { GRAPH <urn:x:g> { ?s ?p ?o } } WHERE { SERVICE SILENT <%s> { ?s ?p ?o } }",
                "DELETE { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
                "INSERT { GRAPH <urn:x:g> { ?s ?p ?o } } WHERE { { SELECT * { BIND (<%s> AS ?h) SERVICE ?h { ?s ?p ?o } } } }",
                "WITH <urn:x:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o MINUS { SERVICE <%s> { ?s ?p ?o } } }",
                "CLEAR ALL ; INSERT { GRAPH <urn:x:g> { ?s ?p ?o } } WHERE { SERVICE <%s> { ?s ?p ?o } }",
            })
    void callsNoOtherHost(String update) {
        var answer = open.update(update.replace("%s", canary.url()));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("SERVICE is not allowed");
        assertThat(open.size()).isEqualTo("28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT { GRAPH <urn:x:g> { <urn:x:s> <urn:x:p> ?x } } WHERE { BIND (<java:java.lang.System>(1) AS ?x) }",
                "DELETE { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } FILTER (<http://jena.apache.org/ARQ/function#now>() = 1) }",
            })
    void loadsNoFunctionByName(String update) {
        assertThat(open.update(update).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <urn:x:s> <urn:x:p> 1 }",
                "DELETE DATA { <urn:x:s> <urn:x:p> 1 }",
                "DELETE WHERE { ?s ?p ?o }",
                "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
                "INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }",
                "CLEAR DEFAULT",
                "COPY DEFAULT TO <urn:x:g>",
                "ADD <https://w3id.org/parley/id/graph/registry> TO DEFAULT",
                "INSERT { GRAPH ?g { <urn:x:s> <urn:x:p> 1 } } WHERE { BIND (<urn:x-arq:DefaultGraph> AS ?g) }",
                "INSERT { GRAPH ?g { <urn:x:s> <urn:x:p> 1 } } WHERE { BIND (<urn:x-arq:UnionGraph> AS ?g) }",
                "INSERT DATA { GRAPH <urn:x-arq:DefaultGraph> { <urn:x:s> <urn:x:p> 1 } }",
                "INSERT DATA { GRAPH <urn:x-arq:UnionGraph> { <urn:x:s> <urn:x:p> 1 } }",
                "CLEAR GRAPH <urn:x-arq:UnionGraph>",
            })
    void saysThatTheUnionOfAllGraphsCannotBeWritten(String update) {
        var answer = open.update(update);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(open.size()).isEqualTo("28");
    }

    @Test
    void changesNothingIfOneOfSeveralOperationsFails() {
        var answer = open.update(
                "INSERT DATA { GRAPH <urn:x:g> { <urn:x:s> <urn:x:p> 1 } } ; MOVE <urn:x:none> TO <urn:x:g>");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:x:none");
        assertThat(open.size()).isEqualTo("28");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | application/sparql-update         | INSERT DATA { GRAPH ?g { ?s ?p 1 } } | 400 | not permitted
            POST | application/sparql-update         | SELECT * { ?s ?p ?o }             | 400 | not SPARQL 1.1 Update
            POST | application/x-www-form-urlencoded | query=ASK%7B%7D                   | 400 | 'update'
            POST | application/x-www-form-urlencoded | update=CLEAR+ALL&query=ASK%7B%7D  | 400 | send 'update' alone
            POST | application/x-www-form-urlencoded | update=CLEAR+ALL&update=CLEAR+ALL | 400 | given 2 times
            POST | application/x-www-form-urlencoded | update=%zz                        | 400 | not well encoded
            POST | text/plain                        | CLEAR ALL                         | 415 | application/sparql-update
            POST | application/sparql-update; charset=UTF-16 | CLEAR ALL                 | 415 | UTF-8
            GET  | application/sparql-update         | CLEAR ALL                         | 405 | POST
            PUT  | application/sparql-update         | CLEAR ALL                         | 405 | POST
            """)
    void saysWhatIsWrongWithARequest(String method, String type, String body, int status, String reason) {
        var answer = open.write(method, "parley/update", type, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(reason);
        assertThat(open.size()).isEqualTo("28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT { GRAPH <urn:x:g> { <urn:x:s> <urn:x:p> ?o } } WHERE { BIND (IRI('http://example.org/a b') AS ?o) }",
                "INSERT { GRAPH ?g { <urn:x:s> <urn:x:p> 1 } } WHERE { BIND (IRI('http://example.org/>') AS ?g) }",
                "INSERT { GRAPH <urn:x:g> { ?s <urn:x:p> 1 } } WHERE { BIND (IRI('urn:x:]') AS ?s) }",
            })
    void keepsNoIriThatNobodyCouldReadAgain(String update) {
        var answer = open.update(update);
        assertThat(answer.statusCode()).as(answer.body()).isIn(204, 400);
        assertThat(open.size()).isEqualTo("28");
    }

    @Test
    void leavesOutWhatIsNoTriple() {
        done(
                "INSERT { GRAPH <urn:x:g> { ?s ?p ?o } } WHERE { VALUES (?s ?p ?o) { (<urn:x:s> 'literal' 1) ('literal' <urn:x:p> 1) (<urn:x:s> <urn:x:p> 1) } }");
        done("INSERT { GRAPH ?g { <urn:x:s> <urn:x:p> 2 } } WHERE { VALUES ?g { 'literal' } }");
        assertThat(open.rows("SELECT ?s ?p ?o { GRAPH <urn:x:g> { ?s ?p ?o } }"))
                .isEqualTo("urn:x:s,urn:x:p,1\r\n");
        assertThat(open.size()).isEqualTo("29");
    }

    @Test
    void keepsWhatItSaidItWrote() {
        done("INSERT DATA { GRAPH <urn:x:g> { <urn:x:s> <urn:x:p> 'kept' } }");
        open.store().read(data -> {
            assertThat(data.getNamedModel("urn:x:g").size()).isEqualTo(1);
            return true;
        });
    }
}
