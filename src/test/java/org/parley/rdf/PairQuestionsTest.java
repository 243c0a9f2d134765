package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.rdf.graph.Gold;

/**
 * The questions that take several accounts, over the graph of the four annotated pairs of readouts. Answers that rest on
 * the days and words of the texts alone are given whole (.csv); of those that rest on likeness, a person's comparison of the
 * pairs says which rows must be there and which must not (.txt).
 */
class PairQuestionsTest {
    private static final Path ANSWERS = Path.of("src/test/resources/rdf/cq/pairs");
    private static Dataset union;

    @BeforeAll
    static void readThePairs() {
        String[] readouts =
                Gold.names().stream().filter(name -> name.matches("r0.*")).toArray(String[]::new);
        union = DatasetFactory.wrap(Gold.store(readouts).getUnionModel());
    }

    static List<String> whole() throws IOException {
        return CompetencyQuestionsTest.names(ANSWERS, ".csv");
    }

    static List<String> rows() throws IOException {
        return CompetencyQuestionsTest.names(ANSWERS, ".txt");
    }

    @ParameterizedTest
    @MethodSource("whole")
    void isAnsweredAsAPersonWould(String question) throws IOException {
        assertThat(CompetencyQuestionsTest.answer(union, question))
                .containsExactlyElementsOf(lines(question + ".csv").toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void holdsTheRowsAPersonFound(String question) throws IOException {
        List<String> answer = CompetencyQuestionsTest.answer(union, question);
        List<String> rows = answer.subList(1, answer.size());
        assertThat(lines(question + ".txt")).allSatisfy(line -> {
            Pattern row = Pattern.compile(line.substring("has ".length()) + ".*");
            if (line.startsWith("has ")) {
                assertThat(rows).as(line).anyMatch(each -> row.matcher(each).matches());
            } else {
                assertThat(line).startsWith("not ");
                assertThat(rows).as(line).noneMatch(each -> row.matcher(each).matches());
            }
        });
    }

    @Test
    void wordsQuotedInTwoTextsAreFoundWithTheirSpeaker() throws IOException {
        Model graph = ModelFactory.createDefaultModel();
        RDFParser.fromString("""
                        PREFIX : <https://w3id.org/parley/ontology#>
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        <q1> a :Quotation ; rdfs:label "the ferry sails at dawn" .
                        <q2> a :Quotation ; rdfs:label "no comment at this time" .
                        <ana> rdfs:label "Ana Bel" .
                        <s1> :quotes <q1> ; :reportedIn <herald> ; :speaker <ana> .
                        <s2> :quotes <q1> ; :reportedIn <gazette> ; :speaker <ana> .
                        <s3> :quotes <q2> ; :reportedIn <herald> ; :speaker <ana> .
                        <s4> :quotes <q2> ; :reportedIn <herald> .
                        """, Lang.TURTLE).base("urn:invented:").parse(graph);
        assertThat(CompetencyQuestionsTest.answer(DatasetFactory.wrap(graph), "38-quotations-in-several-texts"))
                .containsExactly("words,speaker,texts", "the ferry sails at dawn,Ana Bel,2");
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(ANSWERS.resolve(file)).stream().filter(line -> !line.startsWith("#"));
    }
}
