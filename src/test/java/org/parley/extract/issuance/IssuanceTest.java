package org.parley.extract.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.document.layout.Layout;
import org.parley.extract.gazetteer.Fold;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;
import org.parley.model.text.Document;
import org.parley.model.text.DocumentKind;

class IssuanceTest {
    static Stream<Arguments> heads() throws IOException {
        try (InputStream in = Objects.requireNonNull(IssuanceTest.class.getResourceAsStream("/heads.txt"))) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^== "))
                    .skip(1)
                    .map(head -> head.split("\n", 2))
                    .map(head -> Arguments.of(head[0], head[1]));
        }
    }

    @ParameterizedTest
    @MethodSource("heads")
    void theLinesAroundATextTellWhoGivesItOut(String issuer, String text) {
        Issuance issuance = Issuance.of(document(text));
        assertThat(issuance.kind()).isEqualTo(issuer.equals("-") ? DocumentKind.article : DocumentKind.readout);
        assertThat(issuance.issuer() == null ? "-" : issuance.issuer().name()).isEqualTo(issuer);
    }

    static List<Row> lines() {
        return RuleFile.rows("/lexicon/office-lines.tsv");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void anOfficeIsReadInItsLine(Row row) {
        String example = row.get("example");
        String name = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
        Document document = document("News\n\nA paragraph that ends here.");
        assertThat(Offices.read(example.replaceAll("[\\[\\]]", ""), document))
                .isPresent()
                .isEqualTo(Offices.read(name, document));
    }

    static List<Row> houses() {
        return RuleFile.rows("/lexicon/office-houses.tsv");
    }

    @ParameterizedTest
    @MethodSource("houses")
    void anOfficeHolderActsForAHouse(Row row) {
        Document document = document("Republic of Ghana\n\n" + row.get("example") + "\n\n12 June 2025\n\nA text.");
        assertThat(
                        row.get("alone").isEmpty() && row.get("kind").isEmpty()
                                ? Officials.home(document)
                                : Officials.issuer(document))
                .isPresent();
    }

    static List<Row> forms() {
        return RuleFile.rows("/lexicon/forms.tsv");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsFoundInItsExample(Row row) {
        Document document = document(row.get("example") + "\n\n12 June 2025\n\nThe ministers met and spoke of trade.");
        assertThat(Forms.in(document, Letterhead.head(document), List.of()))
                .isNotNull()
                .satisfies(form -> assertThat(Fold.of(form.text())).contains(row.get("form")));
    }

    static List<Row> manners() {
        return RuleFile.rows("/lexicon/manners.tsv");
    }

    @ParameterizedTest
    @MethodSource("manners")
    void aMannerShowsInItsExample(Row row) {
        String other = row.get("part").equals("title") ? "A text." : "News";
        String text = row.get("part").equals("title")
                ? row.get("example") + "\n\n12 June 2025\n\n" + other
                : other + "\n\n12 June 2025\n\n" + row.get("example");
        assertThat(Manner.signs(document(text), row.get("tells").equals("account")))
                .anyMatch(sign -> sign.pattern().pattern().equals(row.get("pattern")));
    }

    @Test
    void aBylineMakesAnArticleOfWhatALetterheadMakesAReadout() {
        String text = "\n\n12 June 2025\n\nPresident Mahama spoke today with President Tinubu of Nigeria.";
        assertThat(Issuance.of(document("Office of the President of Ghana" + text))
                        .kind())
                .isEqualTo(DocumentKind.readout);
        assertThat(Issuance.of(document(
                                "Two presidents talk\n\nBy Ama Mensah\nOffice of the President of Ghana" + text))
                        .kind())
                .isEqualTo(DocumentKind.article);
    }

    private static Document document(String text) {
        return Layout.of("text", text, Document.Source.UNKNOWN, Map.of());
    }
}
