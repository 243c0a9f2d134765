package org.parley.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.extract.Reader;
import org.parley.model.DurationBound;
import org.parley.model.Event;
import org.parley.model.EventType;
import org.parley.model.RuleFile;
import org.parley.model.Span;

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
}
