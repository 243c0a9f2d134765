package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares with figures recorded once by another program, written in Python by others, for a gold set that was
 * perturbed at random: records dropped, cut short, given to the wrong actor, doubled and renumbered; one file is left out.
 */
class EvaluationTest {
    private static final Path GOLD = Path.of("src/test/resources/devset");
    private static final Path RECORDED = Path.of("src/test/resources/evaluate");

    @Test
    void everyFigureIsTheOneRecordedForThePerturbedGold() throws IOException {
        Evaluation evaluation = Evaluation.of(GOLD, RECORDED.resolve("predictions"), List.of());
        Map<String, Double> expected = numbers(Files.readString(RECORDED.resolve("figures.json")));
        Map<String, Double> actual = numbers(EvaluationReport.json(evaluation));
        assertThat(actual).containsOnlyKeys(expected.keySet());
        expected.forEach((path, figure) -> assertThat(actual.get(path)).as(path).isCloseTo(figure, within(1e-9)));
    }

    @Test
    void goldAgainstItselfIsPerfect() {
        Evaluation evaluation = Evaluation.of(GOLD, GOLD, List.of());
        assertThat(evaluation.total().values()).allSatisfy(figures -> {
            assertThat(figures.f1()).isEqualTo(1);
            assertThat(figures.named().values()).containsOnly(1.0);
        });
        assertThat(evaluation.errors()).isEmpty();
    }

    @Test
    void aFolderWithoutPredictionsFoundNothing(@TempDir Path empty) {
        Evaluation evaluation = Evaluation.of(GOLD, empty, List.of("seed"));
        assertThat(evaluation.documents()).containsOnlyKeys("seed");
        assertThat(evaluation.total().get(Layer.actors))
                .extracting(Figures::recall, Figures::hit)
                .containsExactly(0.0, 0);
        assertThat(evaluation.errors()).isNotEmpty().allMatch(line -> line.startsWith("MISSED seed "));
    }

    @Test
    void theErrorsNameWhatWasMissedAndWhatIsSpurious() {
        Evaluation evaluation = Evaluation.of(GOLD, RECORDED.resolve("predictions"), List.of());
        assertThat(evaluation.errors())
                .filteredOn(line -> line.startsWith("MISSED"))
                .hasSize(95);
        assertThat(evaluation.errors())
                .filteredOn(line -> line.startsWith("SPURIOUS"))
                .hasSize(27);
    }

    @Test
    void theTableHasARowForEachLayer() {
        Evaluation evaluation = Evaluation.of(GOLD, GOLD, List.of("r01"));
        assertThat(EvaluationReport.table(evaluation.total()).lines().map(line -> line.split(" +", 2)[0]))
                .containsExactly("actors", "events", "readouts", "statements", "agreements", "pairs", "divergences");
        assertThat(EvaluationReport.tables(evaluation)).contains("pairs/r01\n  pairs       P=1.000 R=1.000 F1=1.000");
    }

    @Test
    void aFolderThatIsNotThereIsToldByName() {
        assertThatThrownBy(() -> Evaluation.of(GOLD, Path.of("no-such-folder"), List.of()))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("no-such-folder");
    }

    private static Map<String, Double> numbers(String json) throws IOException {
        Map<String, Double> numbers = new TreeMap<>();
        collect(new ObjectMapper().readTree(json), "", numbers);
        return numbers;
    }

    private static void collect(JsonNode node, String path, Map<String, Double> numbers) {
        if (node.isNumber()) {
            numbers.put(path, node.doubleValue());
        }
        node.properties().forEach(each -> collect(each.getValue(), path + "/" + each.getKey(), numbers));
    }
}
