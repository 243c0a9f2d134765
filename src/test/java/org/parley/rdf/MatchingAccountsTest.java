package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.rdf.graph.Gold;

/** An article and the two readouts it cites, read into one store: the same call, the same accounts, the same measures. */
class MatchingAccountsTest {
    private static Dataset union;

    @BeforeAll
    static void readTheArticleAndBothReadouts() {
        union = DatasetFactory.wrap(Gold.store("seed", "r01a-trump-putin-white-house", "r01b-trump-putin-kremlin")
                .getUnionModel());
    }

    @Test
    void theKremlinAloneReportsHockeyTheEndOfAidAndTheExpertGroups() throws IOException {
        assertThat(column("03-only-in-the-kremlin-readout", "measure"))
                .contains(
                        "Hockey matches between Russian and U.S. players",
                        "Stop of foreign military aid and intelligence to Ukraine",
                        "Bilateral expert groups on a settlement")
                .noneMatch(measure -> measure.matches("(?i).*(energy|strikes).*"));
    }

    @Test
    void theWhiteHouseAloneSpeaksOfIran() {
        assertThat(onlyIn("united-states")).anyMatch(words -> words.contains("Iran must never"));
        assertThat(onlyIn("russia")).noneMatch(words -> words.contains("Iran must never"));
        assertThat(measures("united-states")).noneMatch(measure -> measure.matches("(?i).*(energy|strikes).*"));
    }

    @Test
    void howFarThePauseReachesDiffersBetweenTheReadouts() {
        assertThat(found("narrower", "russia", "united-states"))
                .anySatisfy(divergence -> assertThat(
                                divergence.getProperty(Parley.note).getString())
                        .contains("energy and infrastructure")
                        .contains("only energy infrastructure"));
    }

    @Test
    void aPauseThatThreeAccountsReportIsCorroboratedByThree() {
        assertThat(union.getDefaultModel()
                        .listSubjectsWithProperty(Parley.corroboration)
                        .filterKeep(measure -> measure.getProperty(Parley.measureType)
                                .getResource()
                                .equals(Parley.measure("strikePause")))
                        .mapWith(measure ->
                                measure.getProperty(Parley.corroboration).getInt())
                        .toList())
                .containsOnly(3);
    }

    @Test
    void whatBothHoldIsHeldInFullAndLabelledOnce() throws IOException {
        assertThat(column("02-accounts-of-a-call", "account"))
                .containsExactly(
                        "Donald Trump’s Truth Social post on the Donald Trump–Vladimir Putin call, 18 March 2025",
                        "Foreign Policy, 18 March 2025: Russia Agrees to Pause Strikes on Ukraine’s Energy…",
                        "Kremlin readout of the Donald Trump–Vladimir Putin call, 18 March 2025",
                        "White House readout of the Donald Trump–Vladimir Putin call, 18 March 2025");
        assertThat(column("02-accounts-of-a-call", "coverage"))
                .containsExactly("cited only", "full text", "full text", "full text");
    }

    @Test
    void thePauseIsOneMeasureForThreeTexts() throws IOException {
        assertThat(column("28-how-accounts-diverge", "kind")).contains("agrees");
        assertThat(column("12-when-measures-lapse", "measure")).contains("Energy and infrastructure ceasefire");
    }

    private static List<String> onlyIn(String side) {
        return found("onlyIn", side, null).stream()
                .flatMap(divergence -> divergence.listProperties(Parley.leftRecord).toList().stream())
                .map(record -> record.getResource().getProperty(RDFS.label).getString())
                .toList();
    }

    private static List<String> measures(String side) {
        return found("onlyIn", side, null).stream()
                .flatMap(divergence -> divergence.listProperties(Parley.concerns).toList().stream())
                .map(measure -> measure.getResource().getProperty(RDFS.label).getString())
                .toList();
    }

    /** What comparison found between the readouts of two sides. */
    private static List<Resource> found(String kind, String left, @Nullable String right) {
        return union.getDefaultModel()
                .listSubjectsWithProperty(Parley.divergenceKind, Parley.divergence(kind))
                .filterKeep(each -> each.hasProperty(Parley.rule, "comparison"))
                .filterKeep(each ->
                        each.getPropertyResourceValue(Parley.left).getURI().endsWith("/readout/" + left))
                .filterKeep(each -> right == null
                        || each.getPropertyResourceValue(Parley.right).getURI().endsWith("/readout/" + right))
                .toList();
    }

    private static List<String> column(String query, String variable) throws IOException {
        String text = Files.readString(Path.of("data/queries", query + ".rq"));
        List<String> values = new ArrayList<>();
        try (QueryExecution execution =
                QueryExecution.dataset(union).query(text).build()) {
            execution
                    .execSelect()
                    .forEachRemaining(row -> values.add(row.getLiteral(variable).getString()));
        }
        return values;
    }
}
