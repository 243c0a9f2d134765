package org.parley.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.serve.OpenServer;
import org.parley.store.Fixture;

/** Updates made to hurt: each ends within its limit and a second, changes nothing, and keeps nobody from writing. */
class HostileUpdatesIT {
    private static final Duration LIMIT = Duration.ofMillis(600);
    private static final String ENDLESS = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r";
    private static final String LONG_A = "a".repeat(2_000);
    private static final String BOMB = "'%s!', '(a+a+)+b'".formatted(LONG_A);

    @TempDir
    static Path folder;

    private static OpenServer open;

    @BeforeAll
    static void start() {
        open = OpenServer.of(Fixture.inMemory(), folder, it -> it.answeringWithin(LIMIT));
        open.update("INSERT { GRAPH <urn:x:g> { ?s ?p 1 } } WHERE { ?s ?p ?o }");
        open.update("DROP GRAPH <urn:x:g>");
    }

    @AfterAll
    static void stop() {
        open.close();
    }

    static Stream<String> tiresome() {
        Stream<String> wheres = Stream.of(
                ENDLESS,
                ENDLESS + " FILTER (STR(?o) = CONCAT(STR(?a), 'no'))",
                ENDLESS + " FILTER CONTAINS(STR(?o), 'zzz')",
                "{ SELECT ?a (COUNT(*) AS ?count) { " + ENDLESS + " } GROUP BY ?a }",
                "{ SELECT DISTINCT ?c { " + ENDLESS + " } ORDER BY ?o }",
                "{ " + ENDLESS + " } MINUS { ?a ?b 1 }",
                "{ " + ENDLESS + " } UNION { " + ENDLESS + " }",
                "?a ?b ?c FILTER EXISTS { " + ENDLESS + " FILTER (?r = 1) }",
                "?a ?b ?c OPTIONAL { ?d ?e ?f OPTIONAL { ?g ?h ?i OPTIONAL { ?j ?k ?l OPTIONAL { ?m ?n ?o OPTIONAL { ?p ?q ?r } } } } } FILTER (STR(?r) = 'none')",
                "GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f . ?d1 ?e1 ?f1 } GRAPH ?i { ?j ?k ?l . ?m ?n ?o . ?p ?q ?r }",
                "BIND (REGEX(" + BOMB + ") AS ?c) BIND (<urn:x:a> AS ?a)",
                "?a ?b ?c FILTER REGEX(" + BOMB + ")",
                "?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f FILTER REGEX(" + BOMB + ") }",
                "{ SELECT ?a ?c { ?a ?b ?c } GROUP BY ?a ?c HAVING (REGEX(" + BOMB + ")) }",
                "{ SELECT ?a ?c { ?a ?b ?c } ORDER BY REGEX(" + BOMB + ") }",
                "?a ?b ?x BIND (REPLACE(" + BOMB + ", 'x') AS ?c)",
                "?a ?b ?x BIND (REPLACE('" + LONG_A + "!', '(a*)*(a*)*b', 'x') AS ?c)");
        return wheres.flatMap(where -> Stream.of(
                "INSERT { GRAPH <urn:x:g> { ?a <urn:x:p> ?c } } WHERE { " + where + " }",
                "DELETE { GRAPH ?any { ?a ?b ?c } } INSERT { GRAPH <urn:x:g> { ?a <urn:x:p> 1 } } WHERE { " + where
                        + " }",
                "INSERT DATA { GRAPH <urn:x:g> { <urn:x:s> <urn:x:p> 1 } } ; WITH <urn:x:g> INSERT { ?a <urn:x:p> ?c } USING <https://w3id.org/parley/id/graph/doc/d1> USING NAMED <https://w3id.org/parley/id/graph/doc/d1> WHERE { "
                        + where + " . " + where.replaceAll("\\?([a-r])\\b", "?$1$1") + " }"));
    }

    @ParameterizedTest
    @MethodSource("tiresome")
    void isGivenUpAtItsLimit(String update) {
        assertGivenUp(update, 503);
    }

    @Test
    void doublesNoGraphWithoutEnd() {
        String twice = "INSERT { GRAPH <urn:x:g> { ?s ?p [] } } WHERE { GRAPH <urn:x:g> { ?s ?p ?o } } ; ";
        assertGivenUp("INSERT DATA { GRAPH <urn:x:g> { <urn:x:s> <urn:x:p> 1 } } ; " + twice.repeat(40), 503);
    }

    @Test
    void copiesNoGraphWithoutEnd() {
        String rows = IntStream.range(0, 3_000)
                .mapToObj(i -> "<urn:x:s%d> <urn:x:p> %d .".formatted(i, i))
                .reduce("", String::concat);
        assertGivenUp(
                "INSERT DATA { GRAPH <urn:x:g0> { " + rows + " } } ; "
                        + IntStream.range(0, 200)
                                .mapToObj(i -> "COPY <urn:x:g%d> TO <urn:x:g%d> ; ".formatted(i, i + 1))
                                .reduce("", String::concat),
                503);
    }

    static Stream<String> growing() {
        StringBuilder binds = new StringBuilder("BIND ('aaaaaaaaaa' AS ?x0)");
        StringBuilder squares = new StringBuilder("BIND (10 AS ?x0)");
        for (int i = 1; i <= 40; i++) {
            binds.append(" BIND (CONCAT(?x%d, ?x%d) AS ?x%d)".formatted(i - 1, i - 1, i));
            squares.append(" BIND (?x%d * ?x%d AS ?x%d)".formatted(i - 1, i - 1, i));
        }
        return Stream.of(binds.toString(), squares.toString())
                .map(where -> "INSERT { GRAPH <urn:x:g> { <urn:x:s> <urn:x:p> ?x40 } } WHERE { " + where + " }");
    }

    @ParameterizedTest
    @MethodSource("growing")
    void makesNothingThatGrowsWithoutEnd(String update) {
        assertGivenUp(update, 413);
    }

    private static void assertGivenUp(String update, int status) {
        long start = System.nanoTime();
        var answer = open.update(update);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(taken).isLessThan(LIMIT.plusSeconds(1));
        if (status == 503) {
            assertThat(answer.body()).contains("given up after 0.6 seconds, and nothing was written");
        }
        String size = open.size();
        assertThat(open.update("INSERT DATA { GRAPH <urn:x:g> { <urn:x:s> <urn:x:p> 1 } } ; DROP GRAPH <urn:x:g>")
                        .statusCode())
                .isEqualTo(204);
        assertThat(size).isEqualTo("28");
    }
}
