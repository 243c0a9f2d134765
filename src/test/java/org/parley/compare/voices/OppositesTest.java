package org.parley.compare.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.annotate.Token;
import org.parley.annotate.WordReader;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;

class OppositesTest {
    private static final WordReader WORDS = WordReader.standard();
    private static final Opposites OPPOSITES = new Opposites(new Denials());

    static List<Row> lexicon() {
        return RuleFile.rows("/lexicon/opposites.tsv");
    }

    @ParameterizedTest
    @MethodSource("lexicon")
    void theTwoExamplesAreOpposites(Row row) {
        List<String> examples = row.list("example");
        assertThat(examples).hasSize(2).allMatch(OPPOSITES::mayStandIn);
        List<Token> one = WORDS.read(examples.getFirst());
        List<Token> other = WORDS.read(examples.getLast());
        assertThat(OPPOSITES.oppose(one, other)).isTrue();
        assertThat(OPPOSITES.oppose(one, one)).isFalse();
    }

    @Test
    void aNegationTurnsTheSense() {
        assertThat(OPPOSITES.oppose(WORDS.read("He promised not to start pumping."), WORDS.read("Pumping has begun.")))
                .isTrue();
        assertThat(OPPOSITES.oppose(
                        WORDS.read("He promised not to start pumping."), WORDS.read("Pumping is postponed.")))
                .isFalse();
    }

    @Test
    void whoSaysBothSaysNeither() {
        assertThat(OPPOSITES.oppose(WORDS.read("Pumping stops and starts again."), WORDS.read("Pumping has begun.")))
                .isFalse();
    }
}
