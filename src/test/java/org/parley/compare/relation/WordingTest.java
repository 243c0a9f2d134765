package org.parley.compare.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.rule.RuleFile;
import org.parley.model.vocabulary.IsoDuration;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "P30D, 30 days",
        "P1M, 1 month",
        "PT90M, 90 minutes",
        "P1Y6M, 1 year and 6 months",
        "P1DT2H30M, '1 day, 2 hours and 30 minutes'"
    })
    void lengthsOfTimeAreWords(String iso, String words) {
        assertThat(Wording.length(new IsoDuration(iso))).isEqualTo(words);
    }

    @Test
    void aPhraseLosesThePrepositionItBeginsWith() {
        assertThat(Wording.bare("on the mines")).isEqualTo("mines");
        assertThat(Wording.bare("ontology of mines")).isEqualTo("ontology of mines");
    }

    @Test
    void aLongTextIsCutAtABlank() {
        assertThat(Wording.shortened("one two three", 8)).isEqualTo("one two …");
        assertThat(Wording.shortened("one two", 8)).isEqualTo("one two");
        assertThat(Wording.shortened("unbroken", 3)).isEqualTo("unbroken");
    }

    @Test
    void everyGroundHasItsWords() {
        List<String> inFile = RuleFile.rows("/org/parley/compare/relation/grounds.tsv").stream()
                .map(row -> row.get("ground"))
                .toList();
        assertThat(inFile)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Ground.values()).map(Ground::name).toList());
    }
}
