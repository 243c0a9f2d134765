package org.parley.extract.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.extract.Reader;
import org.parley.model.annotation.Actor;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.Readout;
import org.parley.model.rule.RuleFile;
import org.parley.model.text.DocumentKind;

class ReadoutsTest {
    private static final String CALL = "President William Ruto of Kenya spoke by phone with President Lula da Silva. ";

    @Test
    void aLetterheadMakesAReadout() {
        Annotation read = Reader.extractWhole("""
                Foreign Minister meets his Zambian counterpart

                Ministry of Foreign Affairs of Ghana
                12 June 2025

                Foreign Minister Samuel Okudzeto Ablakwa met Foreign Minister Mulambo Haimbe of Zambia in Accra today.
                """);
        assertThat(read.kind()).isEqualTo(DocumentKind.readout);
        assertThat(read.issuer()).isEqualTo("Ministry of Foreign Affairs of Ghana");
        assertThat(read.readouts()).singleElement().satisfies(readout -> {
            assertThat(readout.id()).isEqualTo("r1");
            assertThat(readout.about()).isEqualTo("e1");
        });
    }

    @Test
    void aBylineMakesAnArticle() {
        Annotation read = Reader.extractWhole("""
                Kenya and Brazil Talk Trade

                By Our Correspondent

                President William Ruto of Kenya spoke by phone with President Lula da Silva of Brazil.
                """);
        assertThat(read.kind()).isEqualTo(DocumentKind.article);
        assertThat(read.readouts()).isEmpty();
    }

    @Test
    void citedAccountsHaveTheirIssuer() {
        Annotation read = Reader.extract(CALL + "According to the Planalto readout, trade came up."
                + " Kenya's foreign ministry said in a statement that it did not.");
        assertThat(issuers(read)).containsExactly("Planalto", "Ministry of Foreign Affairs of Kenya");
    }

    @Test
    void noReadoutAndJointStatementsAreNobodysAccount() {
        assertThat(Reader.extract(CALL + "Nairobi issued no readout. A joint statement followed.")
                        .readouts())
                .isEmpty();
    }

    static List<Arguments> citations() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReadoutsTest.class.getResourceAsStream("/citations.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" =>", 2))
                    .map(cells -> Arguments.of(cells[0], names(cells[1])))
                    .toList();
        }
    }

    private static List<String> names(String cell) {
        return Arrays.stream(cell.split(", "))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("citations")
    void anAccountIsItsIssuers(String sentence, List<String> issuers) {
        assertThat(issuers(Reader.extract(CALL + sentence))).containsExactlyInAnyOrderElementsOf(issuers);
    }

    static List<RuleFile.Row> nouns() {
        return RuleFile.rows("/lexicon/accounts.tsv");
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void anAccountIsCitedByItsNoun(RuleFile.Row row) {
        assertThat(issuers(Reader.extract(CALL + row.get("example")))).isNotEmpty();
    }

    static List<RuleFile.Row> words() {
        return RuleFile.rows("/lexicon/account-words.tsv");
    }

    @ParameterizedTest
    @MethodSource("words")
    void theWordsAroundTheNounTellWhetherItWasGivenOut(RuleFile.Row row) {
        boolean given = row.get("class").equals("gives") || row.get("class").equals("reads");
        assertThat(issuers(Reader.extract(CALL + row.get("example"))))
                .isEqualTo(given ? List.of("Planalto") : List.of());
    }

    private static List<String> issuers(Annotation read) {
        Map<String, String> names = read.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        return read.readouts().stream().map(Readout::issuer).map(names::get).toList();
    }
}
