package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Fixture;
import org.parley.store.Store;

/** Queries made to hurt: each ends within its limit and a second, with a refusal, and never as half an answer. */
class HostileQueriesIT {
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final String ENDLESS = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o";
    private static final String LONG_A = "a".repeat(2_000);

    private static Store store;
    private static ParleyServer server;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        store = Fixture.inMemory();
        server = ParleyServer.start(store, ServerOptions.usual().on(0).answeringWithin(LIMIT));
        visitor = new Visitor(server.url());
        visitor.ask("SELECT * { ?s ?p ?o }");
        visitor.ask("SELECT * { " + ENDLESS + " }"); // so that no class is loaded while the clock runs
    }

    @AfterAll
    static void stop() {
        visitor.close();
        server.close();
        store.close();
    }

    static Stream<String> hostile() {
        String bomb = "'%s!', '(a+a+)+b'".formatted(LONG_A);
        return Stream.of(
                "SELECT * { " + ENDLESS + " }",
                "SELECT (COUNT(*) AS ?count) { " + ENDLESS + " }",
                "SELECT DISTINCT ?o { " + ENDLESS + " }",
                "SELECT * { " + ENDLESS + " } ORDER BY ?o ?a",
                "SELECT * { " + ENDLESS + " FILTER (STR(?o) = CONCAT(STR(?a), 'no')) }",
                "SELECT * { " + ENDLESS + " FILTER (CONTAINS(STR(?o), 'zzz')) }",
                "SELECT * { { " + ENDLESS + " } MINUS { ?a ?b 1 } }",
                "SELECT * { VALUES ?x { 1 } { SELECT (COUNT(*) AS ?count) { " + ENDLESS + " } GROUP BY ?c } }",
                "ASK { " + ENDLESS + " FILTER (STR(?o) = CONCAT(STR(?a), 'no')) }",
                "CONSTRUCT { ?a ?b ?o } WHERE { " + ENDLESS + " }",
                "DESCRIBE ?a WHERE { " + ENDLESS + " }",
                "SELECT * { FILTER REGEX(" + bomb + ") }",
                "SELECT (REGEX(" + bomb + ") AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?a ?b ?c FILTER REGEX(" + bomb + ") } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { { SELECT ?a { ?a ?b ?c FILTER REGEX(" + bomb + ") } } } }",
                "SELECT ?s { ?s ?p ?o } ORDER BY REGEX(" + bomb + ")",
                "SELECT (SUM(IF(REGEX(" + bomb + "), 1, 0)) AS ?n) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (REGEX(" + bomb + "))",
                "SELECT ?x { ?s ?p ?o } GROUP BY (REGEX(" + bomb + ") AS ?x)",
                "SELECT * { ?s ?p ?o OPTIONAL { ?a ?b ?c FILTER REGEX(CONCAT(STR(?o), '" + LONG_A
                        + "!'), '(a*a*)*b') } }",
                "SELECT (REPLACE(" + bomb + ", 'x') AS ?x) {}",
                "SELECT * { BIND (REPLACE('" + LONG_A + "!', '(a*)*(a*)*b', 'x') AS ?x) }",
                "SELECT * { BIND ('(.*a){12}$x' AS ?pattern) FILTER REGEX('" + LONG_A + "!', ?pattern) }");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void stopsAtItsLimit(String query) {
        assertStopped(query, 503, "stopped after 1.0 seconds");
    }

    static Stream<String> tiresome() {
        String values =
                "VALUES ?%s { 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 } ";
        String many = Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
                .map(values::formatted)
                .reduce("", String::concat);
        String any = "(<urn:x:a>|!<urn:x:a>)";
        String step = "?%s " + any + "* ?%s . ";
        String walks = step.formatted("a", "b")
                + step.formatted("c", "d")
                + step.formatted("e", "f")
                + step.formatted("g", "h");
        String halves =
                "{ SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f } } { SELECT ?g ?j { ?g ?h ?i . ?j ?k ?l } } ?m ?n ?o . ?q ?r ?s";
        return Stream.of(
                "SELECT * { " + many + "}",
                "SELECT (COUNT(*) AS ?count) { " + many + "}",
                "SELECT (SUM(?a * ?b) AS ?count) { " + many + "}",
                "SELECT DISTINCT (RAND() AS ?r) { " + many + "}",
                "SELECT * { " + many + "} ORDER BY ?h ?g",
                "SELECT * { " + many + "FILTER (?a + ?b + ?c + ?d + ?e + ?f + ?g + ?h = 0) }",
                "SELECT (COUNT(DISTINCT STR(RAND())) AS ?count) { " + many + "}",
                "SELECT (MAX(SHA512(STR(?h))) AS ?count) { " + many + "}",
                "SELECT ?a (COUNT(*) AS ?count) { " + many + "} GROUP BY ?a ?b ?c ?d ?e HAVING (COUNT(*) > 1000000)",
                "SELECT (GROUP_CONCAT(?x; separator='') AS ?count) { " + many + "BIND ('' AS ?x) }",
                "ASK { " + many + "FILTER (?a > 100) }",
                "CONSTRUCT { [] <urn:x:p> ?a } WHERE { " + many + "}",
                "SELECT (COUNT(*) AS ?count) { " + walks + "}",
                "SELECT * { " + walks + "FILTER (?b = ?h && ?a != ?a) }",
                "SELECT DISTINCT ?a { " + walks + "FILTER (STR(?h) = 'none') }",
                "SELECT (COUNT(*) AS ?count) { " + halves + " }",
                "SELECT * { " + halves + " FILTER (?a = ?j && ?s = 1) }",
                "SELECT (COUNT(*) AS ?count) { { " + ENDLESS + " } UNION { " + ENDLESS + " } }",
                "SELECT (COUNT(*) AS ?count) { ?a ?b ?c OPTIONAL { ?d ?e ?f OPTIONAL { ?g ?h ?i OPTIONAL { ?j ?k ?l OPTIONAL { ?m ?n0 ?o } } } } }",
                "SELECT (COUNT(*) AS ?count) { ?a ?b ?c FILTER NOT EXISTS { " + ENDLESS.replace("?a ?b ?c . ", "")
                        + " . ?p ?q ?r FILTER (?r = ?a && ?d = 1) } }",
                "SELECT (COUNT(*) AS ?count) { GRAPH ?u { ?a ?b ?c } GRAPH ?v { ?d ?e ?f } GRAPH ?w { ?g ?h ?i } GRAPH ?x { ?j ?k ?l } GRAPH ?y { ?m ?n0 ?o } }",
                "SELECT (COUNT(*) AS ?count) { GRAPH ?u { { SELECT * { " + ENDLESS + " } } } }",
                "SELECT (COUNT(*) AS ?count) { GRAPH ?u { ?a ?b ?c MINUS { " + ENDLESS.replace("?b", "?z")
                        + " FILTER (?o = 1) } } }",
                "SELECT ?x { " + ENDLESS + " BIND (IF(?a = 1, 1, 2) AS ?x) FILTER (?x = 1) }",
                "SELECT (COUNT(*) AS ?count) FROM <https://w3id.org/parley/id/graph/doc/d1> { " + ENDLESS
                        + " . ?p ?q ?r }",
                "SELECT (COUNT(*) AS ?count) FROM NAMED <https://w3id.org/parley/id/graph/doc/d1> { GRAPH ?u { "
                        + ENDLESS + " . ?p ?q ?r } }",
                "DESCRIBE * WHERE { " + ENDLESS + " }",
                "SELECT (COUNT(*) AS ?count) { " + ENDLESS + " } VALUES ?o { 1 2 3 }",
                "SELECT REDUCED ?o { " + ENDLESS + " }",
                "SELECT * { " + ENDLESS + " } OFFSET 100000000 LIMIT 1");
    }

    /** Some of these are seen through: then the answer is whole. */
    @ParameterizedTest
    @MethodSource("tiresome")
    void endsInTimeWhateverItDoes(String query) {
        long start = System.nanoTime();
        var answer = visitor.post("parley/sparql", "application/sparql-query", query);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 503);
        if (answer.statusCode() == 503) {
            assertThat(answer.body()).contains("stopped after 1.0 seconds");
        }
        assertThat(taken).isLessThan(LIMIT.plusSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "1.5", "99999999999999999999999999.9"})
    void multipliesNoNumberWithoutEnd(String number) {
        StringBuilder squares = new StringBuilder("BIND (%s AS ?x0)".formatted(number));
        for (int i = 1; i <= 40; i++) {
            squares.append(" BIND (?x%d * ?x%d AS ?x%d)".formatted(i - 1, i - 1, i));
        }
        assertStopped("SELECT ?x40 { " + squares + " }", 413, "100,000 bits");
    }

    static Stream<String> growing() {
        String grown = "'aaaaaaaaaa'";
        for (int i = 0; i < 20; i++) {
            grown = "REPLACE(" + grown + ", '(.)', '" + "$1".repeat(60) + "')";
        }
        StringBuilder binds = new StringBuilder("BIND ('aaaaaaaaaa' AS ?x0)");
        for (int i = 1; i <= 40; i++) {
            binds.append(" BIND (CONCAT(?x%d, ?x%d) AS ?x%d)".formatted(i - 1, i - 1, i));
        }
        return Stream.of("SELECT (STRLEN(" + grown + ") AS ?n) {}", "SELECT (STRLEN(?x40) AS ?n) { " + binds + " }");
    }

    @ParameterizedTest
    @MethodSource("growing")
    void makesNoTextWithoutEnd(String query) {
        assertStopped(query, 413, "1,000,000 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GROUP_CONCAT(?x)", "GROUP_CONCAT(DISTINCT CONCAT(?x, STR(RAND())))"})
    void gathersNoTextWithoutEnd(String gathering) {
        assertStopped(
                "SELECT (STRLEN(%s) AS ?n) { BIND (CONCAT('%s', '%s') AS ?x) ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
                        .formatted(gathering, LONG_A.repeat(20), LONG_A.repeat(20)),
                413,
                "GROUP_CONCAT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "application/json",
                "application/sparql-results+xml",
                "application/xml",
                "text/csv",
                "text/tab-separated-values",
                "text/plain",
                "*/*",
            })
    void sendsNoHalfTableThatLooksWhole(String type) {
        var answer = visitor.ask("SELECT * { " + ENDLESS + " }", "Accept", type);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).startsWith("The query was stopped").hasLineCount(1);
    }

    @Test
    void makesNoHalfPageThatLooksWhole() {
        var answer = visitor.ask("SELECT * { " + ENDLESS + " }", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("LIMIT").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/n-triples",
                "application/ld+json",
                "application/rdf+xml",
                "text/html",
                "*/*",
            })
    void sendsNoHalfGraphThatLooksWhole(String type) {
        var answer = visitor.ask("CONSTRUCT { ?a ?b ?o } WHERE { " + ENDLESS + " }", "Accept", type);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).startsWith("The query was stopped").hasLineCount(1);
    }

    private static void assertStopped(String query, int status, String reason) {
        long start = System.nanoTime();
        var answer = visitor.post("parley/sparql", "application/sparql-query", query);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(answer.body()).contains(reason);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(taken).isLessThan(LIMIT.plusSeconds(1));
    }
}
