package org.parley.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Store;

/** Where Jena does otherwise than SPARQL 1.1 says, and this store does not. */
class Sparql11Test {
    private static final String DATA = """
            PREFIX : <urn:x:>
            :g1 { :a :knows :b . :b :knows :c . :a :name "one" , "two" }
            :g2 { :a :knows :b . :d :size 2500000.0e0 , 0.25e0 , "NaN"^^<http://www.w3.org/2001/XMLSchema#double> . _:x :knows _:y }
            """;

    private static Store store;

    @BeforeAll
    static void fill() {
        store = Store.inMemory();
        store.write(data -> RDFParser.fromString(DATA, Lang.TRIG).parse(data.asDatasetGraph()));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static String csv(String pattern) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answer answer = store.answer(Question.of("PREFIX : <urn:x:> " + pattern), AnswerFormat.CSV, out);
        assertThat(answer).isInstanceOf(Answer.Whole.class);
        return out.toString(StandardCharsets.UTF_8)
                .replaceFirst("^[^\r]*\r\n", "")
                .replace("\r\n", " ")
                .replace("urn:x:", "")
                .strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT (?x = ?y AS ?same) { :a :name ?n BIND (BNODE(?n) AS ?x) BIND (BNODE(?n) AS ?y) }       | true true
            SELECT (BNODE('k') AS ?x) (BNODE('l') AS ?y) (?x = ?y AS ?same) { }                           | _:b0,_:b1,false
            SELECT (COUNT(DISTINCT ?x) AS ?c) { :a :name ?n BIND (BNODE('k') AS ?x) }                     | 2
            SELECT (?x = ?y AS ?same) { { SELECT (BNODE('k') AS ?x) {} } { SELECT (BNODE('k') AS ?y) {} } } | false
            SELECT * { BIND (ISBLANK(BNODE('k')) AS ?x) }                                                 | true
            """)
    void givesTheSameNodeForTheSameTextWithinASolutionOnly(String query, String rows) {
        assertThat(csv(query)).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT * { VALUES ?v { 1 } ?v :knows? ?v }                                            | ''
            SELECT ?v { VALUES ?v { 1 :a } ?v :knows* ?v }                                        | a
            SELECT ?w { VALUES ?v { 1 :b } ?v (:knows/:likes?)? ?w } ORDER BY ?w                   | b c
            SELECT (COUNT(*) AS ?n) { ?v :knows* ?w }                                             | 15
            SELECT ?w { VALUES ?v { 1 } ?v :knows? 1 BIND (?v AS ?w) }                            | 1
            SELECT ?w { VALUES ?v { :c } GRAPH :g2 { ?v :knows? ?w } }                            | ''
            SELECT ?w { VALUES ?v { :b } GRAPH :g2 { ?v :knows? ?w } }                            | b
            SELECT (COUNT(*) AS ?n) { GRAPH :g1 { ?v :knows* ?v FILTER ISIRI(?v) } }              | 3
            SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?v :knows+ ?w FILTER ISIRI(?v) } }               | 4
            """)
    void walksNoStepFromWhatIsNotInTheGraph(String query, String rows) {
        assertThat(csv(query)).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT ?g ?n { GRAPH ?g { SELECT (COUNT(*) AS ?n) { ?s :knows ?o } } } ORDER BY ?g            | g1,2 g2,2
            SELECT ?g { GRAPH ?g { :a :knows ?o MINUS { ?x :knows :c } } }                                | g1 g2
            SELECT ?g { GRAPH ?g { :a :knows ?o MINUS { :b :knows :c } } } ORDER BY ?g                    | g1 g2
            SELECT ?g ?o { GRAPH ?g { :a :knows ?o MINUS { ?z :knows ?o } } }                             | ''
            SELECT ?g ?t { GRAPH ?g { VALUES (?g ?t) { (UNDEF 'x') (:g2 'y') } } } ORDER BY ?g ?t          | g1,x g2,x g2,y
            SELECT ?g { GRAPH ?g { VALUES ?t { 1 } } } ORDER BY ?g                                        | g1 g2
            SELECT ?g ?s { GRAPH ?g { { SELECT ?s { ?s :knows :b } LIMIT 1 } } } ORDER BY ?g              | g1,a g2,a
            """)
    void looksAtOneGraphAfterTheOther(String query, String rows) {
        assertThat(csv(query)).isEqualTo(rows);
    }

    @Test
    void writesBlankNodesAndDoublesInCsvAsTheStandardHasThem() {
        assertThat(csv("SELECT ?o ?s { ?s :knows ?o FILTER ISBLANK(?s) }")).isEqualTo("_:b0,_:b1");
        assertThat(csv("SELECT ?o { :d :size ?o FILTER (?o = ?o) } ORDER BY ?o"))
                .isEqualTo("2.5E-1 2.5E6");
        assertThat(csv("SELECT (1/0e0 AS ?x) ('abc' AS ?y) (2.50 AS ?z) {}")).isEqualTo("INF,abc,2.50");
    }

    @Test
    void takesAFunctionNobodyKnowsForAnErrorWhereItIsCalled() {
        assertThat(csv("SELECT (<http://example.org/unknown>(1) AS ?x) (1 AS ?y) {}"))
                .isEqualTo(",1");
        assertThat(csv("SELECT ?s { ?s :knows :c FILTER (<http://example.org/unknown>(?s) || true) }"))
                .isEqualTo("b");
        assertThat(csv("SELECT ?s { ?s :knows ?o FILTER <http://example.org/unknown>(?s) }"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONSTRUCT WHERE { GRAPH <urn:x:g1> { ?s ?p ?o } }",
                "CONSTRUCT { GRAPH <urn:x:g1> { ?s ?p ?o } } WHERE { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o } GROUP BY ?s",
                "SELECT ?s { { SELECT * { ?s ?p ?o } GROUP BY ?s } }",
                "SELECT (?x + ?y) { ?x ?p ?y }",
                "SELECT COUNT(*) { ?x ?p ?y }",
                "SELECT ?s { ?s ?p <<( ?a ?b ?c )>> }",
                "SELECT * { ?s ?p ?o LATERAL { ?o ?q ?r } }",
                "JSON { 'a' : ?s } WHERE { ?s ?p ?o }",
                "SELECT * { LET (?x := 1) }",
            })
    void takesNothingThatIsNotOfSparql11(String query) {
        Answer answer = store.answer(Question.of(query), AnswerFormat.NT, new ByteArrayOutputStream());
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.MALFORMED));
    }
}
