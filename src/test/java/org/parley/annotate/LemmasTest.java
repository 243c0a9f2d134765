package org.parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.annotate.Token.Tag;
import org.parley.model.rule.RuleFile;

class LemmasTest {
    private static final Lemmas LEMMAS = Lemmas.standard();

    static List<RuleFile.Row> endings() {
        return RuleFile.rows("/lexicon/lemma-endings.tsv");
    }

    static List<RuleFile.Row> exceptions() {
        return RuleFile.rows("/lexicon/lemma-exceptions.tsv");
    }

    @ParameterizedTest
    @MethodSource("endings")
    void everyEndingGivesBackItsExample(RuleFile.Row line) {
        String verb = line.get("example");
        String stem = line.get("e").equals("yes") ? verb.substring(0, verb.length() - 1) : verb;
        assertThat(stem).endsWith(line.get("ending"));
        assertThat(LEMMAS.of(stem + "ed", Tag.VERB)).isEqualTo(verb);
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void everyExceptionIsKnown(RuleFile.Row line) {
        assertThat(LEMMAS.of(line.get("form"), Tag.valueOf(line.get("tag")))).isEqualTo(line.get("lemma"));
    }

    @ParameterizedTest
    @CsvSource({
        "planned, VERB, plan",
        "stressing, VERB, stress",
        "denied, VERB, deny",
        "NAMED, VERB, name",
        "reaches, VERB, reach",
        "agrees, VERB, agree",
        "negotiating, VERB, negotiate",
        "countries, NOUN, country",
        "embassies, NOUN, embassy",
        "branches, NOUN, branch",
        "crisis, NOUN, crisis",
        "tariffs, NOUN, tariff",
        "United, PROPN, united",
    })
    void spellingTellsTheRest(String form, Tag tag, String lemma) {
        assertThat(LEMMAS.of(form, tag)).isEqualTo(lemma);
    }

    @Test
    void negationHasOneForm() {
        assertThat(LEMMAS.of("n't", Tag.PART)).isEqualTo("not");
    }
}
