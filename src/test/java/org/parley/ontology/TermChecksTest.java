package org.parley.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules that every term of the ontology obeys, also where alignments and shapes speak of it; each is a query for
 * offenders in checks/*.rq. The first line of a check is its rule; each line that begins with "# fault:" is an offence
 * it must find.
 */
class TermChecksTest {
    private static final Path CHECKS = Path.of("src/test/resources/ontology/checks");
    private static final String FAULT = "# fault: ";

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void noTermOffends(String rule, String query) {
        assertThat(offenders(query, Turtle.all())).as(rule).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void anOffenderIsFound(String query, String fault) {
        assertThat(offenders(query, Turtle.all().add(Turtle.parse(fault)))).isNotEmpty();
    }

    static List<Arguments> checks() throws IOException {
        return queries().map(query -> Arguments.of(rule(query), query)).toList();
    }

    static List<Arguments> faults() throws IOException {
        return queries()
                .flatMap(query -> query.lines()
                        .filter(line -> line.startsWith(FAULT))
                        .map(line -> Arguments.of(query, line.substring(FAULT.length()))))
                .toList();
    }

    private static Stream<String> queries() throws IOException {
        try (Stream<Path> files = Files.list(CHECKS)) {
            return files.sorted().map(file -> Turtle.text("checks/" + file.getFileName())).toList().stream();
        }
    }

    private static String rule(String query) {
        return query.lines().findFirst().orElseThrow().substring(2);
    }

    private static List<String> offenders(String query, Model ontology) {
        try (var execution = QueryExecutionFactory.create(query, ontology)) {
            return ResultSetFormatter.toList(execution.execSelect()).stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
