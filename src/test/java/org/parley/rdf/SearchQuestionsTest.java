package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.rdf.graph.Gold;
import org.parley.store.Store;
import org.parley.store.query.Answer;
import org.parley.store.query.AnswerFormat;
import org.parley.store.query.NamedQuery;
import org.parley.store.query.Question;

/** The analysts' queries that search in texts, which need a store. The answers were written by hand from the annotation. */
class SearchQuestionsTest {
    private static final Path ANSWERS = Path.of("src/test/resources/rdf/cq/text");

    static List<String> questions() throws IOException {
        return CompetencyQuestionsTest.names(ANSWERS, ".csv");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isAnsweredAsAPersonWould(String question) throws IOException {
        List<String> expected = Files.readAllLines(ANSWERS.resolve(question + ".csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try (Store store = Store.inMemory()) {
            store.write(data -> Gold.store("seed").asDatasetGraph().stream().forEach(data.asDatasetGraph()::add));
            Question asked =
                    Question.of(NamedQuery.named(question).orElseThrow().sparql());
            assertThat(store.answer(asked, AnswerFormat.CSV, csv)).isInstanceOf(Answer.Whole.class);
        }
        assertThat(csv.toString(StandardCharsets.UTF_8).lines()).containsExactlyElementsOf(expected);
    }
}
