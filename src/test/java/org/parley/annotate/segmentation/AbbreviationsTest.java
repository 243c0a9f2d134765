package org.parley.annotate.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.rule.RuleFile;

/** Every line of the two lexicons is tested on its own example. */
class AbbreviationsTest {
    static List<RuleFile.Row> abbreviations() {
        return RuleFile.rows("/lexicon/abbreviations.tsv");
    }

    static List<RuleFile.Row> openers() {
        return RuleFile.rows("/lexicon/sentence-openers.tsv");
    }

    private static List<List<Tokenizer.Piece>> sentences(String text) {
        return SentenceSplitter.standard().split(new Tokenizer().pieces(text, 0, text.length()));
    }

    @ParameterizedTest
    @MethodSource("abbreviations")
    void anAbbreviationDoesNotEndItsSentence(RuleFile.Row line) {
        assertThat(line.get("example")).contains(line.get("abbreviation") + ".");
        assertThat(sentences(line.get("example"))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("openers")
    void anOpenerBeginsASentenceBehindAnAcronym(RuleFile.Row line) {
        assertThat(sentences(line.get("example"))).hasSize(2);
    }
}
