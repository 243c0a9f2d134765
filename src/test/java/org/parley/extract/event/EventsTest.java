package org.parley.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extract.Reader;
import org.parley.extract.event.time.Days;
import org.parley.extract.event.time.Lengths;
import org.parley.model.annotation.Event;
import org.parley.model.rule.RuleFile;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.DurationBound;
import org.parley.model.vocabulary.EventType;

class EventsTest {
    @Test
    void aCallHasParticipantsDayAndLength() {
        Event call = Reader.extract(
                        "A phone call between President William Ruto and Prime Minister Keir Starmer on Tuesday,"
                                + " which lasted at least 90 minutes, went well. The call ended late.")
                .events()
                .getFirst();
        assertThat(call.type()).isEqualTo(EventType.Call);
        assertThat(call.participants()).hasSize(2);
        assertThat(call.date()).isEqualTo(LocalDate.of(2025, 6, 10));
        assertThat(call.duration()).hasToString("PT90M");
        assertThat(call.durationBound()).isEqualTo(DurationBound.min);
        assertThat(call.mentions()).hasSize(2);
    }

    @Test
    void plannedTalksWithoutADayAreNoEvent() {
        assertThat(Reader.extract("Chad and Sudan agreed to hold talks. They will meet soon.")
                        .events())
                .isEmpty();
    }

    @Test
    void aCallForCalmIsNoEvent() {
        assertThat(Reader.extract("President William Ruto repeated a call for restraint.")
                        .events())
                .isEmpty();
    }

    @Test
    void roundsOfTalksBelongToTheStatesOfTheSentence() {
        Event talks = Reader.extract("Chad and Sudan made peace after three days of talks in Doha.")
                .events()
                .getFirst();
        assertThat(talks.type()).isEqualTo(EventType.Talks);
        assertThat(talks.participants()).hasSize(2);
        assertThat(talks.duration()).hasToString("P3D");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on Tuesday.|2025-06-10",
                "They met last Thursday.|2025-06-05",
                "They will meet on Friday.|2025-06-13",
                "They met on March 18.|2025-03-18",
                "They met on Dec. 28.|2024-12-28",
                "They met on 23 October 2024.|2024-10-23",
                "They met on 22.09.2020.|2020-09-22",
                "They met on 2023-11-17.|2023-11-17",
                "They met on October 23 local time.|2025-10-23",
                "They met earlier this month.|",
                "They will meet next Tuesday.|",
                "They met last week.|",
                "They met on February 30.|"
            })
    void daysAreReadOnlyWhereTheyAreCertain(String sentence, LocalDate day) {
        assertThat(new Days(Reader.words(sentence), Reader.DAY).all())
                .extracting(Days.Day::date)
                .isEqualTo(day == null ? List.of() : List.of(day));
    }

    @Test
    void withoutAPublicationDayAWeekdayIsNone() {
        assertThat(new Days(Reader.words("They met on Tuesday."), null).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "more than an hour, PT60M, min",
        "approximately 65 minutes, PT65M, about",
        "two and a half hours, PT150M,",
        "three days, P3D,",
        "up to six months, P6M, max"
    })
    void lengthsHaveABound(String text, String iso, DurationBound bound) {
        assertThat(Lengths.in(text, 0, text.length())).singleElement().satisfies(length -> {
            assertThat(length.duration()).hasToString(iso);
            assertThat(length.bound()).isEqualTo(bound);
        });
    }

    static List<RuleFile.Row> planning() {
        return RuleFile.rows("/lexicon/planning.tsv");
    }

    @ParameterizedTest
    @MethodSource("planning")
    void whatIsOnlyPlannedIsNoEvent(RuleFile.Row line) {
        String held = "William Ruto held a meeting with Yoweri Museveni in Nairobi.";
        assertThat(Reader.extract(held).events()).hasSize(1);
        assertThat(Reader.extract(line.get("example")).events()).isEmpty();
    }

    @Test
    void aHyphenedPremodifierBelongsToTheEvent() {
        assertThat(Reader.extract("William Ruto held a face-to-face meeting with Yoweri Museveni in Nairobi.")
                        .events())
                .singleElement()
                .satisfies(event ->
                        assertThat(event.mentions()).extracting(Span::text).containsExactly("face-to-face meeting"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President William Ruto of Kenya, who had landed at dawn, met on Tuesday in Lusaka with President Hakainde Hichilema of Zambia.|Meeting|William Ruto;Hakainde Hichilema|2025-06-10|",
                "President William Ruto received President Hakainde Hichilema in Nairobi on Monday for talks that lasted a little over two hours.|Meeting|William Ruto;Hakainde Hichilema|2025-06-09|PT2H",
                "President William Ruto was received on Monday by President Hakainde Hichilema.|Meeting|William Ruto;Hakainde Hichilema|2025-06-09|",
                "President William Ruto spoke late on Wednesday via video link with President Hakainde Hichilema.|Call|William Ruto;Hakainde Hichilema|2025-06-11|",
                "President William Ruto and President Hakainde Hichilema sat down for about half an hour.|Meeting|William Ruto;Hakainde Hichilema||PT30M",
                "Talks between Chad and Sudan took place in Doha on 3 June under the mediation of Qatar.|Talks|Chad;Sudan;Qatar|2025-06-03|",
                "President William Ruto is in Zambia on a two-day visit.|Visit|William Ruto;Zambia||P2D",
                "Tuesday's call between President William Ruto and President Hakainde Hichilema went on for three hours and 12 minutes.|Call|William Ruto;Hakainde Hichilema|2025-06-10|PT192M",
                "President William Ruto and President Hakainde Hichilema chaired in Lusaka, on 3 June, the first joint session of Kenya and Zambia.|Meeting|William Ruto;Hakainde Hichilema|2025-06-03|",
                "President William Ruto is to meet President Hakainde Hichilema on Saturday.|Meeting|William Ruto;Hakainde Hichilema|2025-06-14|"
            })
    void whoTakesPartIsReadFromTheClause(String text, EventType type, String who, LocalDate day, String length) {
        var found = Reader.extract(text);
        Event event = found.events().getFirst();
        assertThat(event.type()).isEqualTo(type);
        assertThat(event.participants())
                .extracting(id -> found.actors().stream()
                        .filter(actor -> actor.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .name())
                .containsExactlyInAnyOrder(who.split(";"));
        assertThat(event.date()).isEqualTo(day);
        assertThat(event.duration() == null ? null : event.duration().toString())
                .isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President William Ruto did not meet President Hakainde Hichilema.",
                "President William Ruto made a proposal for a meeting with President Hakainde Hichilema in Lusaka.",
                "No talks between Chad and Sudan took place."
            })
    void whatIsDeniedOrWishedForIsNoEvent(String text) {
        assertThat(Reader.extract(text).events()).isEmpty();
    }

    static List<RuleFile.Row> takingPart() {
        return contexts(List.of("holds", "hosts"));
    }

    static List<RuleFile.Row> unheld() {
        return contexts(List.of("open", "wish"));
    }

    private static List<RuleFile.Row> contexts(List<String> roles) {
        return RuleFile.rows("/lexicon/event-contexts.tsv").stream()
                .filter(row -> roles.contains(row.get("role")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("takingPart")
    void whoHoldsOrHostsAnEventTakesPart(RuleFile.Row line) {
        var found = Reader.extract(line.get("example"));
        assertThat(found.events()).as(line.get("example")).hasSize(1);
        assertThat(found.actors())
                .filteredOn(actor -> found.events().getFirst().participants().contains(actor.id()))
                .extracting(actor -> actor.name())
                .as(line.get("example"))
                .contains("William Ruto");
    }

    @ParameterizedTest
    @MethodSource("unheld")
    void whatHasNotTakenPlaceIsNoEvent(RuleFile.Row line) {
        assertThat(Reader.extract(line.get("example")).events())
                .as(line.get("example"))
                .isEmpty();
    }

    @Test
    void aDayBeforeIsCountedFromTheDayNamedLast() {
        assertThat(Reader.extract("President William Ruto hosted President Hakainde Hichilema on Tuesday."
                                + " Ruto had spoken by telephone with Prime Minister Keir Starmer a day earlier.")
                        .events())
                .extracting(Event::date)
                .containsExactly(LocalDate.of(2025, 6, 10), LocalDate.of(2025, 6, 9));
    }

    @Test
    void theDayOfADatelineIsNoEventsDay() {
        assertThat(Reader.extract(
                                "NAIROBI, June 12, 2025 (Wire) - Talks between Chad and Sudan in Doha on Tuesday failed.")
                        .events())
                .extracting(Event::date)
                .containsExactly(LocalDate.of(2025, 6, 10));
    }
}
