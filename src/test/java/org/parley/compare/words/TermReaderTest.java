package org.parley.compare.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.annotate.WordReader;
import org.parley.compare.words.Terms.Kind;
import org.parley.compare.words.Terms.Term;

class TermReaderTest {
    private static final TermReader READER = new TermReader(WordReader.standard());

    private static Terms read(String text) {
        return READER.read(text, Set.of());
    }

    @Test
    void differentWordsAreOneConceptAndStatesAreKnownByTheirPeople() {
        assertThat(read("a truce").own().keySet())
                .isEqualTo(read("an armistice").own().keySet());
        assertThat(read("Peruvian copper").own()).containsKey(new Term(Kind.actor, "Peru"));
        assertThat(read("the European Union").own().keySet())
                .isEqualTo(read("the EU").own().keySet());
    }

    @Test
    void aConceptBringsWhatIsBroaderWithLessWeight() {
        Terms ferry = read("a ferry");
        assertThat(ferry.own()).containsKey(new Term(Kind.concept, "navigation"));
        assertThat(ferry.broader()).containsEntry(new Term(Kind.concept, "sea"), 0.5);
    }

    @Test
    void thePhraseCountsAndNotItsWords() {
        assertThat(read("the end of the loss of life").own())
                .containsKey(new Term(Kind.concept, "casualty"))
                .doesNotContainKey(new Term(Kind.word, "loss"));
    }

    @Test
    void namesOfSeveralWordsAreConceptsInThePluralToo() {
        var envoys = new Term(Kind.concept, "envoys");
        assertThat(read("It was agreed to make good use of the Special Envoys’ channel")
                        .own())
                .containsKey(envoys);
        assertThat(read("the Special Envoys met").own()).containsKey(envoys);
    }

    @Test
    void aCapitalisedWordInsideATextIsANameHoweverItIsTagged() {
        var black = new Term(Kind.name, "black");
        assertThat(read("a Black Sea navigation agreement").own()).containsKey(black);
        assertThat(read("safe navigation in the Black Sea").own()).containsKey(black);
        assertThat(read("the black market in fuel").own()).doesNotContainKey(black);
    }

    @Test
    void thoseWhoActAreNoTopic() {
        assertThat(READER.read("Rosa Vega spoke of copper", Set.of("rosa", "vega"))
                        .own()
                        .keySet())
                .extracting(Term::name)
                .contains("copper")
                .doesNotContain("rosa", "vega");
    }

    @Test
    void partsAreClausesOrTheItemsOfAList() {
        assertThat(READER.parts(READER.tokens("to build a road and to open two schools"), Set.of(), true))
                .hasSize(2);
        assertThat(READER.parts(READER.tokens("to build a stone road and a rail bridge"), Set.of(), true))
                .isEmpty();
        assertThat(READER.parts(READER.tokens("a stone road and a rail bridge"), Set.of(), false))
                .hasSize(2);
    }

    @Test
    void whatIsInFewTextsTellsMore() {
        Terms copper = read("copper in Peru");
        Terms tin = read("tin in Peru");
        Terms copperToo = read("copper in Chile");
        var rarity = new Rarity(List.of(copper, tin, copperToo, read("zinc in Peru"), read("lead in Peru")));
        assertThat(rarity.likeness(copper, copperToo)).isGreaterThan(rarity.likeness(copper, tin));
        assertThat(rarity.common(copper, copperToo)).extracting(Term::name).containsExactly("copper");
        assertThat(rarity.cover(copper, Terms.NONE)).isZero();
    }

    @Test
    void numbersCountWhatStandsBehindThem() {
        Counts four = Counts.of(READER.tokens("four million tonnes of grain for 12 towns"));
        assertThat(four.contradicts(Counts.of(READER.tokens("two million tonnes of maize"))))
                .isTrue();
        assertThat(four.contradicts(Counts.of(READER.tokens("four million tonnes, later six million tonnes"))))
                .isFalse();
        assertThat(four.contradicts(Counts.of(READER.tokens("six ships")))).isFalse();
    }
}
