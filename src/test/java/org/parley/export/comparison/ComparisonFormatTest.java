package org.parley.export.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.annotation.AnnotationJson;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Candidate;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparing;
import org.parley.model.comparison.Comparison;
import org.parley.model.comparison.Comparison.Relation;
import org.parley.model.comparison.Contrast;
import org.parley.model.vocabulary.Status;

class ComparisonFormatTest {
    private static final Claim LEFT = claim("g1", "a <b>road</b> | a bridge*");
    private static final Claim RIGHT = claim("h1", "a bridge");
    private static final Comparing COMPARING = new Comparing(
            new Account("one", "First readout", true, List.of(LEFT)),
            new Account("two", "Second readout", true, List.of(RIGHT)),
            List.of(
                    new Contrast(
                            "road & bridge",
                            List.of(LEFT),
                            List.of(RIGHT),
                            Relation.narrowerInB,
                            0.8,
                            List.of("same type"),
                            "Less there."),
                    new Contrast("a bridge", List.of(), List.of(RIGHT), Relation.onlyB, 1, List.of(), "Only there.")),
            List.of(new Candidate(List.of(LEFT), List.of(RIGHT), 0.2, List.of())));

    private static Claim claim(String id, String text) {
        return new Claim(
                id,
                "other",
                Status.agreed,
                text,
                text,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                List.of(),
                List.of(),
                null,
                null);
    }

    private static String write(String format) {
        return ComparisonFormat.named(format).orElseThrow().write(new Titled("Meeting of two", COMPARING));
    }

    @Test
    void theTableTellsWhatDiffers() {
        assertThat(write("table")).contains("=> Less there.").doesNotContain("=> Only there.");
    }

    @Test
    void thePairFileIsReadAsGoldIs() {
        Comparison read = AnnotationJson.readComparison(write("json"));
        assertThat(read.a()).isEqualTo("one");
        assertThat(read.event()).isEqualTo("Meeting of two");
        assertThat(read.topics().getFirst())
                .isEqualTo(new Comparison.Topic(
                        "road & bridge", List.of("g1"), List.of("h1"), Relation.narrowerInB, "Less there."));
        assertThat(write("json")).contains("\"pair\"", "\"A\"", "\"B\"", "\"topics\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "md", "html"})
    void peopleSeeTheWordsOfBothSides(String format) {
        assertThat(write(format))
                .contains("Meeting of two", "First readout", "Second readout", "narrower on the right", "0.20");
    }

    @Test
    void thePageShowsMarksAsTheyAreAndNeedsNoOtherFile() {
        var page = Jsoup.parse(write("html"));
        assertThat(page.select("td p").eachText()).contains("agreed: a <b>road</b> | a bridge*");
        assertThat(page.select("td b, script, link, img")).isEmpty();
        assertThat(page.title()).isEqualTo("Meeting of two");
    }

    @Test
    void markdownTakesNoCharacterForAMark() {
        assertThat(write("md")).contains("a \\<b\\>road\\</b\\> \\| a bridge\\*");
    }

    @Test
    void theTableSetsBothSidesNextToEachOther() {
        assertThat(write("table")).containsPattern("agreed: a <b>road</b> \\| a bridge\\* +\\|  agreed: a bridge\n");
    }
}
