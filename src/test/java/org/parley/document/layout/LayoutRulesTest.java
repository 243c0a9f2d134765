package org.parley.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line of the layout lexicon is its own test. */
class LayoutRulesTest {
    static List<LayoutRules.Rule> rules() {
        return LayoutRules.SHIPPED.rules();
    }

    static List<String> sentences() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/document/body-lines.txt"));
    }

    static List<Dates.Rule> dates() {
        return Dates.SHIPPED.rules();
    }

    static Stream<Arguments> parts() {
        return LayoutRules.table("layout-parts.tsv", 3).stream().map(cells -> Arguments.of(cells[1], cells[2]));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void fitsItsOwnExample(LayoutRules.Rule rule) {
        assertThat(rule.example()).matches(rule.pattern());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givesItsExampleItsKind(LayoutRules.Rule rule) {
        Line line = Line.of(rule.example()).getFirst();
        assertThat(LayoutRules.SHIPPED.match(line, rule.place()))
                .hasValueSatisfying(hit -> assertThat(hit.kind()).isEqualTo(rule.kind()));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void readsTheDayOfItsExample(Dates.Rule rule) {
        assertThat(Dates.SHIPPED.in(rule.example()).flatMap(Dates.Dated::day))
                .hasToString("Optional[" + rule.day() + "]");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void partsFitTheirExamples(String part, String example) {
        assertThat(example).matches(LayoutRules.SHIPPED.pattern(part));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void leavesSentencesOfATextAlone(String sentence) {
        Line line = Line.of(sentence).getFirst();
        assertThat(LayoutRules.Place.values())
                .allSatisfy(place ->
                        assertThat(LayoutRules.SHIPPED.match(line, place)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A ", "a. ", "By A and ", "Ministry of the ", "1.1.", "A/", "| A ", "more from: ", "(photo "})
    @Timeout(5)
    void isDoneInTimeWithLinesMadeToHoldItUp(String pattern) {
        Line line = Line.of(pattern.repeat(300).substring(0, 299) + "!").getFirst();
        for (LayoutRules.Place place : LayoutRules.Place.values()) {
            assertThat(LayoutRules.SHIPPED.match(line, place)).isNotNull();
        }
    }
}
