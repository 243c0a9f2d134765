package org.parley.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.annotate.Analysis;
import org.parley.extract.Texts;
import org.parley.extract.actor.cast.Cast;
import org.parley.model.annotation.Actor;
import org.parley.model.annotation.Event;
import org.parley.model.annotation.Readout;
import org.parley.model.annotation.StatusReport;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.ActorType;
import org.parley.model.vocabulary.EventType;
import org.parley.model.vocabulary.MeasureType;
import org.parley.model.vocabulary.Status;

class StatusReportsTest {
    private static List<StatusReport> reports(String text, String... names) {
        return reports(text, DocumentKind.article, names);
    }

    /** Reads a text with the states named; a readout is the first state's, of its talks with the second. */
    private static List<StatusReport> reports(String text, DocumentKind kind, String... names) {
        Analysis analysis = Texts.analysis(text);
        List<Actor> actors = IntStream.range(0, names.length)
                .mapToObj(i -> actor("a" + (i + 1), names[i], analysis))
                .toList();
        boolean readout = kind == DocumentKind.readout;
        var event = new Event("e1", EventType.Talks, List.of("a1", "a2"), null, null, null, List.of(), null, null);
        return StatusReports.in(
                analysis,
                Cast.of(analysis, actors),
                readout ? List.of(event) : List.of(),
                readout ? List.of(new Readout("r1", "a1", "e1", List.of(), null, null)) : List.of(),
                List.of(),
                kind);
    }

    private static Actor actor(String id, String name, Analysis analysis) {
        String text = analysis.document().text().characters();
        List<Span> mentions = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            mentions.add(analysis.span(at, at + name.length()));
        }
        return new Actor(id, name, ActorType.State, mentions, null, null, null, null);
    }

    @Test
    void bothWhoAgreeAreBound() {
        assertThat(reports("Chad and Niger agreed to reopen the border crossing for 60 days.", "Chad", "Niger"))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.status()).isEqualTo(Status.agreed);
                    assertThat(report.measure()).isEqualTo(MeasureType.territorial);
                    assertThat(report.parties()).containsExactly("a1", "a2");
                    assertThat(report.duration()).hasToString("P60D");
                    assertThat(report.reportedBy()).containsExactly(StatusReport.AUTHOR);
                });
    }

    @Test
    void whoRejectsAnothersPlanAnswersIt() {
        assertThat(reports("Eritrea rejected a plan by Kenya for a buffer zone.", "Eritrea", "Kenya"))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.proposer()).containsExactly("a2");
                    assertThat(report.respondent()).containsExactly("a1");
                });
    }

    @Test
    void anAnswerTakesItsMeasureFromTheProposal() {
        assertThat(reports("Kenya proposed a truce for two weeks. Eritrea accepted this proposal.", "Kenya", "Eritrea"))
                .last()
                .satisfies(report -> {
                    assertThat(report.status()).isEqualTo(Status.agreed);
                    assertThat(report.measure()).isEqualTo(MeasureType.ceasefire);
                    assertThat(report.proposer()).containsExactly("a1");
                    assertThat(report.duration()).isNotNull();
                });
    }

    @Test
    void eachItemUnderACallIsAMeasureOfItsOwn() {
        assertThat(reports(
                        "Malta called on Libya:\n– to free all hostages;\n– to hold elections in May.",
                        DocumentKind.readout,
                        "Malta",
                        "Libya"))
                .hasSize(2)
                .allSatisfy(report -> {
                    assertThat(report.status()).isEqualTo(Status.demanded);
                    assertThat(report.respondent()).containsExactly("a2");
                    assertThat(report.reportedBy()).containsExactly("r1");
                });
    }

    @Test
    void inAReadoutWhatWasAgreedBindsThoseWhoMet() {
        assertThat(reports(
                        "Malta met Libya. It was agreed that talks on fishing would be held.",
                        DocumentKind.readout,
                        "Malta",
                        "Libya"))
                .singleElement()
                .satisfies(report -> assertThat(report.parties()).containsExactly("a1", "a2"));
    }

    @Test
    void measuresOfDifferentKindInOneClauseAreTwoReports() {
        assertThat(reports("Cuba promised to release the prisoners and to lift the tariffs on rice.", "Cuba"))
                .extracting(StatusReport::measure)
                .contains(MeasureType.prisonerExchange);
    }

    @Test
    void theHeadlineIsARestatement() {
        assertThat(reports("# Chad Rejects Truce\nChad rejected a truce on Monday.", "Chad"))
                .singleElement()
                .satisfies(report -> assertThat(report.span().text()).startsWith("Chad rejected"));
    }

    @Test
    void vagueGoodwillIsNoReport() {
        assertThat(reports("Chad and Niger agreed to strengthen their cooperation.", "Chad", "Niger"))
                .isEmpty();
    }

    @Test
    void whoeverIsToldInAThatClauseAnswersADemand() {
        assertThat(reports("Malta demanded that Libya release the crew.", "Malta", "Libya"))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.proposer()).containsExactly("a1");
                    assertThat(report.respondent()).containsExactly("a2");
                });
    }

    @Test
    void whoAcceptsAnothersMediationAnswersIt() {
        assertThat(reports("Niger accepted Algeria's mediation.", "Niger", "Algeria"))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.proposer()).containsExactly("a2");
                    assertThat(report.respondent()).containsExactly("a1");
                });
    }

    @Test
    void whatOneDecidesAloneIsOrdered() {
        assertThat(reports("Chad decided to close the border crossing.", "Chad"))
                .extracting(StatusReport::status)
                .containsExactly(Status.ordered);
        assertThat(reports("Chad and Niger decided to close the border crossing.", "Chad", "Niger"))
                .extracting(StatusReport::status)
                .containsExactly(Status.agreed);
    }

    @Test
    void anInfinitiveOfAnotherKindIsAMeasureOfItsOwn() {
        assertThat(reports(
                        "Chad and Niger agreed to set up a joint commission, to resume direct flights and to free"
                                + " all hostages.",
                        "Chad",
                        "Niger"))
                .extracting(StatusReport::measure)
                .containsExactly(MeasureType.negotiation, MeasureType.navigation, MeasureType.prisonerExchange);
    }

    @Test
    void whatARelativeClauseAnswersStandsBeforeIt() {
        assertThat(reports("Kenya asked for a truce, which Eritrea refused.", "Kenya", "Eritrea"))
                .last()
                .satisfies(report -> {
                    assertThat(report.status()).isEqualTo(Status.rejected);
                    assertThat(report.measure()).isEqualTo(MeasureType.ceasefire);
                    assertThat(report.respondent()).containsExactly("a2");
                });
    }

    @Test
    void whatMayHappenIsNoReport() {
        assertThat(reports("Chad will lift the ban once Niger signs the accord.", "Chad", "Niger"))
                .singleElement()
                .satisfies(report -> assertThat(report.measure()).isNotEqualTo(MeasureType.territorial));
    }

    @Test
    void inAReadoutAPlanIsAgreedButInAnArticleAPersonsPlanIsNone() {
        String plan = "Malta met Libya. Officials will review the papers.";
        assertThat(reports(plan, DocumentKind.readout, "Malta", "Libya"))
                .extracting(StatusReport::status)
                .containsExactly(Status.agreed);
        assertThat(reports("Ana Silva will review the papers.")).isEmpty();
    }

    @Test
    void aTruceInForceBindsThoseWhoAgreedToIt() {
        assertThat(reports("Chad and Niger agreed to a truce. The truce took effect at noon.", "Chad", "Niger"))
                .last()
                .satisfies(report -> assertThat(report.parties()).containsExactly("a1", "a2"));
    }
}
