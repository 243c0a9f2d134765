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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
        assertThat(measures("03-only-in-the-kremlin-readout"))
                .contains(
                        "Hockey matches between Russian and U.S. players",
                        "Stop of foreign military aid and intelligence to Ukraine",
                        "Bilateral expert groups on a settlement")
                .noneMatch(measure -> measure.matches("(?i).*(energy|strikes).*"));
    }

    @Test
    void theWhiteHouseAloneReportsTheWeapons() throws IOException {
        assertThat(measures("04-only-in-the-us-readout"))
                .contains("Engage others against spread of strategic weapons")
                .noneMatch(measure -> measure.matches("(?i).*(energy|strikes).*"));
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
        assertThat(measures("12-when-measures-lapse")).contains("Energy and infrastructure ceasefire");
    }

    private static List<String> measures(String query) throws IOException {
        return column(query, "measure");
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
