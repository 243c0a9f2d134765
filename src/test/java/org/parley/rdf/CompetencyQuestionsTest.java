package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.rdf.graph.Gold;

/**
 * The analysts' queries over the graph of the seed's annotation. The answers were written by hand from the article and its
 * annotation; a remark in a file says where and why they differ from those of the hand-made graph the ontology was drawn
 * up with.
 */
class CompetencyQuestionsTest {
    private static final Path QUERIES = Path.of("data/queries");
    private static final Path ANSWERS = Path.of("src/test/resources/rdf/cq");
    /** Questions about what became of documents, asked of a store to which something has happened. */
    private static final Path ANSWERS_ON_CHANGES = Path.of("src/test/resources/ingest");

    private static Dataset union;

    @BeforeAll
    static void readTheSeed() {
        union = DatasetFactory.wrap(Gold.store("seed").getUnionModel());
    }

    static List<String> questions() throws IOException {
        return names(ANSWERS, ".csv");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isAnsweredAsAPersonWould(String question) throws IOException {
        List<String> expected = Files.readAllLines(ANSWERS.resolve(question + ".csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(answer(union, question)).containsExactlyElementsOf(expected);
    }

    static List<String> all() throws IOException {
        return names(QUERIES, ".rq");
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhatItAsks(String question) throws IOException {
        List<String> lines = Files.readAllLines(QUERIES.resolve(question + ".rq"));
        assertThat(lines.get(0)).matches("# title: [A-Z].*[^.]");
        assertThat(lines.get(1)).matches("# question: [A-Z].*[?]");
    }

    @Test
    void eachHasItsAnswer() throws IOException {
        List<String> answered = Stream.of(
                        questions(),
                        names(ANSWERS_ON_CHANGES, ".csv"),
                        names(ANSWERS.resolve("text"), ".csv"),
                        names(ANSWERS.resolve("pairs"), ".csv"),
                        names(ANSWERS.resolve("pairs"), ".txt"))
                .flatMap(List::stream)
                .sorted()
                .toList();
        assertThat(names(QUERIES, ".rq")).isEqualTo(answered);
    }

    static List<String> answer(Dataset union, String question) throws IOException {
        String query = Files.readString(QUERIES.resolve(question + ".rq"));
        var csv = new ByteArrayOutputStream();
        try (QueryExecution execution =
                QueryExecution.dataset(union).query(query).build()) {
            ResultSetFormatter.outputAsCSV(csv, execution.execSelect());
        }
        return csv.toString(StandardCharsets.UTF_8).lines().toList();
    }

    static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
