package org.parley.compare.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.compare.timeline.Told.on;
import static org.parley.compare.timeline.Told.published;
import static org.parley.compare.timeline.Told.timeline;
import static org.parley.compare.timeline.Told.undated;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.model.vocabulary.Status;

class StandingTest {
    @Test
    void aLaterReportOutranksAnEarlierOne() {
        Timeline truce = timeline(
                on("2031-05-19", "Herald", Status.violated),
                on("2031-05-11", "Herald", Status.proposed),
                on("2031-05-18", "Gazette", Status.agreed));
        assertThat(truce.standing().names()).containsExactly(Status.violated);
        assertThat(truce.steps())
                .extracting(Standing.Step::day)
                .extracting(Object::toString)
                .containsExactly("2031-05-11", "2031-05-18", "2031-05-19");
    }

    @Test
    void whatStoodOnADayKnowsNothingOfTheDaysAfter() {
        Timeline truce =
                timeline(on("2031-05-11", "Herald", Status.proposed), on("2031-05-18", "Gazette", Status.agreed));
        assertThat(truce.asOf(LocalDate.parse("2031-05-17")).standing().names()).containsExactly(Status.proposed);
        assertThat(truce.asOf(LocalDate.parse("2031-05-18")).standing().names()).containsExactly(Status.agreed);
        assertThat(truce.asOf(LocalDate.parse("2031-05-10")).standing().names()).isEmpty();
    }

    @Test
    void withinADayTheStageFurtherOnStands() {
        Timeline truce =
                timeline(on("2031-05-18", "Herald", Status.proposed), on("2031-05-18", "Herald", Status.agreed));
        assertThat(truce.standing().names()).containsExactly(Status.agreed);
    }

    @Test
    void aRetellingOfTheBeginningsTakesNothingBack() {
        Timeline truce = timeline(
                on("2031-05-18", "Herald", Status.agreed), published("2031-05-20", "Gazette", Status.proposed));
        assertThat(truce.standing().names()).containsExactly(Status.agreed);
    }

    @Test
    void aNewProposalThatTheTextDatesOpensTheMatterAgain() {
        Timeline truce =
                timeline(on("2031-05-18", "Herald", Status.rejected), on("2031-05-20", "Gazette", Status.proposed));
        assertThat(truce.standing().names()).containsExactly(Status.proposed);
    }

    @Test
    void anEndCountsHoweverFarTheMeasureHadCome() {
        Timeline truce = timeline(
                on("2031-05-18", "Herald", Status.signed), published("2031-05-20", "Gazette", Status.withdrawn));
        assertThat(truce.standing().names()).containsExactly(Status.withdrawn);
    }

    @Test
    void accountsOfOneDayThatCannotBothBeRightAreDisputed() {
        Timeline truce = timeline(
                on("2031-05-18", "Arland's readout", Status.agreed).answeredBy("General Bek"),
                on("2031-05-18", "Belmar's readout", Status.rejected).answeredBy("Belmar"));
        assertThat(truce.standing().names()).containsExactly(Status.agreed, Status.rejected);
        assertThat(truce.standing().disputed()).isTrue();
    }

    @Test
    void twoSidesThatAnswerDifferentlyAreDividedAndNotDisputed() {
        Timeline truce = timeline(
                on("2031-05-18", "Herald", Status.agreed).answeredBy("President Aro"),
                on("2031-05-18", "Gazette", Status.rejected).answeredBy("General Bek"));
        assertThat(truce.standing().names()).containsExactly(Status.agreed, Status.rejected);
        assertThat(truce.standing().disputed()).isFalse();
    }

    @Test
    void whoConfirmsAStatusLaterBearsItOutAndDoesNotMoveItsBeginning() {
        Timeline truce =
                timeline(on("2031-05-18", "Herald", Status.agreed), on("2031-05-21", "Gazette", Status.agreed));
        Standing.Held held = truce.standing().statuses().getFirst();
        assertThat(held.since()).isEqualTo("2031-05-18");
        assertThat(held.accounts()).isEqualTo(2);
    }

    @Test
    void eachAccountHasItsOwnStanding() {
        Timeline truce =
                timeline(on("2031-05-18", "Herald", Status.agreed), on("2031-05-21", "Gazette", Status.violated));
        assertThat(truce.byTeller())
                .extractingFromEntries(
                        each -> each.getKey() + " " + each.getValue().names())
                .containsExactly("Gazette [violated]", "Herald [agreed]");
    }

    @Test
    void whatHasNoDayComesFirstAndStoodOnNoDay() {
        Timeline truce = timeline(undated("Herald", Status.agreed), on("2031-05-21", "Gazette", Status.inForce));
        assertThat(truce.standing().names()).containsExactly(Status.inForce);
        assertThat(truce.asOf(LocalDate.parse("2031-05-20")).standing().names()).isEmpty();
    }
}
