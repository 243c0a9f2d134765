package org.parley.compare.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.annotate.Token;
import org.parley.annotate.WordReader;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;

class DenialsTest {
    private static final WordReader WORDS = WordReader.standard();
    private static final Denials DENIALS = new Denials();

    static List<Row> lexicon() {
        return RuleFile.rows("/lexicon/denials.tsv");
    }

    @ParameterizedTest
    @MethodSource("lexicon")
    void theExampleHoldsOneOfTheWords(Row row) {
        assertThat(WORDS.read(row.get("example"))).anyMatch(token -> isListed(token, row));
    }

    private static boolean isListed(Token token, Row row) {
        return row.list("words").contains(token.lemma()) || row.list("words").contains(token.lower());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The convoy never came.",
                "he had not signed anything",
                "There was no decision to hold talks.",
                "We haven't agreed to a date.",
                "The port was open and nobody was turned away."
            })
    void whatIsNotSoIsDenied(String text) {
        assertThat(DENIALS.mayStandIn(text)).isTrue();
        assertThat(DENIALS.denies(WORDS.read(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The convoy came.",
                "The two sides will not use force.",
                "Lomé promised not to fire first.",
                "The talks took no longer than a day.",
                "Talks begin unless nobody comes.",
                "The dispute belongs at the table and not in court."
            })
    void whatShallNotBeIsNoDenial(String text) {
        assertThat(DENIALS.denies(WORDS.read(text))).isFalse();
    }

    @Test
    void aVerdictOnAnAccountDismissesItAndOneOnSomethingElseDoesNot() {
        assertThat(DENIALS.dismissed(WORDS.read("that account pure speculation")))
                .hasValue(1);
        assertThat(DENIALS.dismissed(WORDS.read("speculation drove up the price of grain")))
                .isEmpty();
        assertThat(DENIALS.dismissed(WORDS.read("he was moved by a false report")))
                .isEmpty();
    }

    @Test
    void aNounBehindAPointerTakesUpWhatWasTold() {
        assertThat(DENIALS.takenUp(WORDS.read("No such order was given."), false))
                .contains("order", "instruct");
        assertThat(DENIALS.takenUp(WORDS.read("The order was never given."), false))
                .isEmpty();
        assertThat(DENIALS.takenUp(WORDS.read("The order was never given."), true))
                .contains("order");
    }

    @Test
    void oneMayDenyToHaveBoundOneself() {
        assertThat(DENIALS.deniesCommitment(WORDS.read("We have not agreed to any list.")))
                .isTrue();
        assertThat(DENIALS.isOfUs(WORDS.read("We have not agreed to any list.")))
                .isTrue();
        assertThat(DENIALS.deniesCommitment(WORDS.read("The convoy has not come.")))
                .isFalse();
    }
}
