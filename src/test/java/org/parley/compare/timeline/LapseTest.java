package org.parley.compare.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.compare.timeline.Told.on;
import static org.parley.compare.timeline.Told.published;
import static org.parley.compare.timeline.Told.timeline;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.vocabulary.DurationBound;
import org.parley.model.vocabulary.IsoDuration;
import org.parley.model.vocabulary.Status;

class LapseTest {
    @ParameterizedTest
    @CsvSource({
        "2031-03-18, P30D,   2031-04-17",
        "2031-01-31, P1M,    2031-02-28",
        "2032-01-31, P1M,    2032-02-29",
        "2031-05-18, P2W,    2031-06-01",
        "2031-05-18, P1Y6M,  2032-11-18",
        "2031-05-18, PT72H,  2031-05-21",
        "2031-05-18, P1DT6H, 2031-05-19"
    })
    void monthsAreThoseOfTheCalendar(LocalDate from, String duration, LocalDate end) {
        assertThat(Lapse.end(from, new IsoDuration(duration))).isEqualTo(end);
    }

    @Test
    void aDurationRunsFromTheDayOfTheAgreement() {
        Timeline truce = timeline(
                on("2031-05-11", "Herald", Status.proposed).lasting("P30D"),
                on("2031-05-18", "Gazette", Status.agreed).lasting("P10D"));
        assertThat(truce.lapses()).singleElement().satisfies(lapse -> {
            assertThat(lapse.from()).isEqualTo("2031-05-18");
            assertThat(lapse.day()).isEqualTo("2031-05-28");
            assertThat(lapse.isPast(LocalDate.parse("2031-05-27"))).isFalse();
            assertThat(lapse.isPast(LocalDate.parse("2031-05-28"))).isTrue();
        });
    }

    @Test
    void theProposalsTermsCountWhereTheAgreementNamesNone() {
        Timeline truce = timeline(
                on("2031-05-11", "Herald", Status.proposed).lasting("P30D"),
                on("2031-05-18", "Gazette", Status.agreed));
        assertThat(truce.lapses()).extracting(Lapse::day).containsExactly(LocalDate.parse("2031-06-17"));
    }

    @Test
    void whatNobodyAgreedToNeverLapses() {
        assertThat(timeline(on("2031-05-11", "Herald", Status.proposed).lasting("P30D"))
                        .lapses())
                .isEmpty();
    }

    @Test
    void itRunsFromTheDayItTookEffect() {
        Timeline truce = timeline(
                on("2031-05-18", "Herald", Status.agreed).lasting("P10D"), on("2031-05-20", "Herald", Status.inForce));
        assertThat(truce.lapses()).extracting(Lapse::day).containsExactly(LocalDate.parse("2031-05-30"));
    }

    @Test
    void accountsThatNameOtherTermsMakeTwoLapses() {
        Timeline truce = timeline(
                on("2031-05-18", "Herald", Status.agreed).lasting("P10D"),
                on("2031-05-18", "Gazette", Status.agreed).lasting("P1M"));
        assertThat(truce.lapses())
                .extracting(Lapse::day)
                .containsExactly(LocalDate.parse("2031-05-28"), LocalDate.parse("2031-06-18"));
    }

    @Test
    void aRetellingDoesNotBeginTheTimeAnew() {
        Timeline truce = timeline(
                on("2031-05-18", "Herald", Status.agreed).lasting("P10D"),
                published("2031-05-24", "Gazette", Status.agreed).lasting("P10D"));
        assertThat(truce.lapses()).singleElement().satisfies(lapse -> {
            assertThat(lapse.day()).isEqualTo("2031-05-28");
            assertThat(lapse.reports()).hasSize(2);
        });
    }

    @Test
    void aTruceThatIsAgreedAgainIsProlonged() {
        Timeline truce = timeline(
                on("2031-05-18", "Herald", Status.agreed).lasting("P10D"),
                on("2031-05-28", "Herald", Status.agreed).lasting("P10D"));
        assertThat(truce.lapses())
                .extracting(Lapse::day)
                .containsExactly(LocalDate.parse("2031-05-28"), LocalDate.parse("2031-06-07"));
    }

    @Test
    void whatRunsForSomeTimeAtLeastIsNeverSurelyPast() {
        Timeline truce = timeline(on("2031-05-18", "Herald", Status.agreed).lasting("P10D", DurationBound.min));
        assertThat(truce.lapses().getFirst().isPast(LocalDate.parse("2031-07-01")))
                .isFalse();
    }
}
