package org.parley.compare.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.compare.Claims.at;
import static org.parley.compare.Claims.report;
import static org.parley.compare.Claims.statement;
import static org.parley.compare.Claims.with;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.annotate.WordReader;
import org.parley.compare.words.Rarity;
import org.parley.compare.words.TermReader;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Claim;
import org.parley.model.vocabulary.Status;

class PointsTest {
    private static final TermReader READER = new TermReader(WordReader.standard());

    private static List<Point> points(Claim... claims) {
        var account = new Account("text", "text", true, List.of(claims));
        var points = new Points(account, READER);
        var likeness = new Likeness(
                Likeness.weights("within"),
                MeasureTypes.standard(),
                new Rarity(points.terms().toList()),
                new Sides(account, account));
        return points.by(likeness);
    }

    private static List<String> ids(Point point) {
        return point.claims().stream().map(Claim::id).toList();
    }

    @Test
    void aReportGoesWithTheStatementThatHasItsWords() {
        List<Point> points = points(
                at(10, report("g1", "aid", Status.demanded, "food for the camps")),
                statement("s1", 5, "send food for the camps", "Mali"),
                statement("s2", 90, "the harvest was good", "Mali"));
        assertThat(points).extracting(PointsTest::ids).containsExactly(List.of("s1", "g1"), List.of("s2"));
    }

    @Test
    void proposalAndAnswerOnOneScopeAreOneMeasure() {
        List<Point> points = points(
                with(report("g1", "strikePause", Status.proposed, "to spare the harbours"), "the harbours", null),
                at(300, with(report("g2", "strikePause", Status.agreed, "he accepted it"), "the harbours", null)));
        assertThat(points).hasSize(1);
        assertThat(Objects.requireNonNull(points.getFirst().leading()).id()).isEqualTo("g2");
    }

    @Test
    void whatTakesUpTheMeasureBeforeGoesWithIt() {
        String idea = "she backed the idea of a long stone bridge between the two islands";
        Claim takenUp =
                at(60, report("g2", "transport", Status.agreed, "masons will work on the details of such a bridge"));
        Claim fresh =
                at(60, report("g2", "transport", Status.agreed, "masons will work on the details of another bridge"));
        Claim backed = report("g1", "transport", Status.supported, idea);
        assertThat(points(backed, takenUp)).hasSize(1);
        assertThat(points(backed, fresh)).hasSize(2);
    }

    @Test
    void theItemsOfAListStayApartAndEachHasItsOwnWords() {
        List<Point> points = points(
                statement("s1", 0, "an end to the blockade, wheat for the south and a visit of doctors", "Oman"),
                at(0, report("g1", "navigation", Status.demanded, "an end to the blockade")),
                at(24, report("g2", "aid", Status.demanded, "wheat for the south")));
        assertThat(points).extracting(PointsTest::ids).containsExactly(List.of("g1", "s1"), List.of("s1", "g2"));
        assertThat(points.getLast().words().toString()).contains("grain").doesNotContain("blockade");
    }

    @Test
    void whatAStatementSaysInSeveralClausesAreFacets() {
        var account = new Account(
                "text",
                "text",
                true,
                List.of(statement(
                        "s1", 0, "to open a museum in the old harbour and to teach both languages at school", "Oman")));
        var points = new Points(account, READER);
        List<Point> whole = points.units().stream().map(points::point).toList();
        assertThat(points.facets(whole)).hasSize(2);
    }
}
