package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.annotate.Analysis;
import org.parley.extract.Texts;
import org.parley.extract.actor.cast.Cast;
import org.parley.model.annotation.Actor;
import org.parley.model.annotation.Readout;
import org.parley.model.annotation.Statement;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.ActorType;
import org.parley.model.vocabulary.Polarity;
import org.parley.model.vocabulary.Quotation;

class StatementsTest {
    private static Actor actor(Analysis analysis, String id, String name, ActorType type) {
        String text = analysis.document().text().characters();
        List<Span> mentions = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            mentions.add(analysis.span(at, at + name.length()));
        }
        return new Actor(id, name, type, mentions, null, null, null, null);
    }

    private static List<Statement> statements(String text) {
        Analysis analysis = Texts.analysis(text);
        return new Statements().in(analysis, Cast.of(analysis, List.of()), List.of(), List.of(), DocumentKind.article);
    }

    /** Source words, cue and pieces of content of every statement, written as "source > cue > piece / piece". */
    private static List<String> brief(String text) {
        return statements(text).stream()
                .map(each -> "%s > %s > %s"
                        .formatted(
                                each.sourceSpan() == null
                                        ? "-"
                                        : each.sourceSpan().text(),
                                each.cue() == null ? "-" : each.cue().text(),
                                String.join(
                                        " / ",
                                        each.content().stream().map(Span::text).toList())))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        “We will wait,” Ms. Banda said. “Others may not.”                               | Banda > said > “We will wait,” / “Others may not.”
        “The port,” said Kofi Mensah, Ghana's envoy, “is open.”                         | Kofi Mensah > said > “The port,” / “is open.”
        “The port is open,” said the envoy, Kofi Mensah.                                | Kofi Mensah > said > “The port is open,”
        The dam, Ms. Tadesse argued, will starve the delta.                             | Tadesse > argued > The dam / will starve the delta
        The dam will starve the delta, Egypt's irrigation minister warned.              | Egypt's irrigation minister > warned > The dam will starve the delta
        Egypt's minister, who had flown in from Khartoum, said that the dam would wait. | Egypt's minister > said > the dam would wait
        The bank, in a letter to Quito, said debt relief was near.                      | bank > said > debt relief was near
        Rice prices doubled, according to the Bank of Ghana.                            | Bank of Ghana > according to > Rice prices doubled
        According to two diplomats, the draft names no date.                            | two diplomats > According to > the draft names no date
        Manila said on Friday that the shoal was “sacred” ground.                       | Manila > said > the shoal was “sacred” ground
        It was stressed that the river belonged to all.                                 | - > stressed > the river belonged to all
        The envoy said the road was open, but convoys stayed away.                      | envoy > said > the road was open
        Dhaka described the raid, its second this year, as “a warning”.                 | Dhaka > described > the raid / “a warning”
        An adviser to the mayor said the well was dry.                                  | adviser > said > the well was dry
        A letter from the mission to the bank said the loan was late.                   | letter > said > the loan was late
        The envoy met her host on Tuesday, told him that time was short.                | envoy > told > time was short
        Before the press in Suva on Friday he denied that the ship had sunk.            | - > denied > the ship had sunk
        The road, warned Ana Silva, the prefect, could close by noon.                   | Ana Silva > warned > The road / could close by noon
        Nobody had slept for a week, says Ana Silva, a nurse at the camp.               | Ana Silva > says > Nobody had slept for a week
        The road is shut, she went on, and the bridge has fallen.                       | - > went on > The road is shut / and the bridge has fallen
        As the prefect noted, the road is shut.                                         | prefect > noted > the road is shut
        Suva called the vote neither free nor fair.                                     | Suva > called > the vote neither free nor fair
        Suva called the ruling wrong.                                                   | Suva > called > the ruling wrong
        The daily quoted Mr. Okello as saying that the dam was cracked.                 | Okello > quoted Mr. Okello as saying > the dam was cracked
        The abbot was quoted by a local paper as saying the bell was sold.              | abbot > quoted by a local paper as saying > the bell was sold
        Claims by the guild that boats were seized were false.                          | guild > Claims > boats were seized
        The minister praised the cooks and visited the mine.                            | minister > praised > the cooks
        Suva rejected the accusation that its boats had fished there.                   | Suva > rejected > its boats had fished there
        Suva expressed dismay at the lost ballots.                                      | Suva > expressed > the lost ballots
        Suva suggested to Lima a joint patrol.                                          | Suva > suggested > a joint patrol
        Suva made three points: first, nets are too fine; second, boats are too many.   | Suva > made > nets are too fine / boats are too many
        """)
    void aSentenceGivesItsSourceCueAndContent(String text, String expected) {
        assertThat(brief(text)).containsExactly(expected);
    }

    @Test
    void verbsThatShareASubjectShareTheSource() {
        assertThat(
                        brief(
                                "Suva said that the treaty was valid and warned that patience was short, adding that ships were ready."))
                .containsExactly(
                        "Suva > said > the treaty was valid",
                        "Suva > warned > patience was short",
                        "Suva > adding > ships were ready");
    }

    @Test
    void anAttributionInsideAnotherIsAStatementOfItsOwn() {
        assertThat(brief("Dakar said Banjul had told the bloc that the bridge was safe."))
                .containsExactly(
                        "Dakar > said > Banjul had told the bloc that the bridge was safe",
                        "Banjul > told > the bridge was safe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Tunis did not say that the strait was closed.
        Tunis refused to say whether the strait was closed.
        Tunis would say that the strait was closed.
        “Nobody said that the strait was closed.”
        The kings agreed that the border would move.
        The two sides discussed fishing.
        Was the well dry, I asked.
        Ask who signed and the trouble begins.
        The experts will review the lease and report that it has lapsed.
        What Lima says it paid is in dispute.
        """)
    void whatWasNotSaidIsNoStatement(String text) {
        assertThat(statements(text)).isEmpty();
    }

    @Test
    void aColonAtTheEndOfAParagraphAnnouncesTheQuotationBelow() {
        assertThat(brief("The premier answered:\n“We waited for a year.”"))
                .containsExactly("premier > answered > “We waited for a year.”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Amina Diallo said to Kofi Mensah that the road was cut.
        Amina Diallo told her host, Kofi Mensah, that the road was cut.
        Amina Diallo gave an assurance to Kofi Mensah that the road was cut.
        “The road is cut,” Amina Diallo told her host, Kofi Mensah, on Monday.
        Amina Diallo warned Kofi Mensah of a flood.
        Amina Diallo told him that the road was cut, and left Kofi Mensah behind.
        """)
    void theOneSpokenToIsFoundWhereverItStands(String text) {
        Analysis analysis = Texts.analysis(text);
        Cast cast = Cast.of(
                analysis,
                List.of(
                        actor(analysis, "a1", "Amina Diallo", ActorType.Person),
                        actor(analysis, "a2", "Kofi Mensah", ActorType.Person)));
        assertThat(new Statements().in(analysis, cast, List.of(), List.of(), DocumentKind.article))
                .singleElement()
                .extracting(Statement::addressee)
                .isEqualTo(List.of("a2"));
    }

    @Test
    void aHeadlineMayNameThePersonWhoSpeaksBeforeAColon() {
        Analysis analysis = Texts.analysis("# Kofi Mensah: Ghana will reopen its harbour\nThe sea was calm.");
        Cast cast = Cast.of(analysis, List.of(actor(analysis, "a1", "Kofi Mensah", ActorType.Person)));
        assertThat(new Statements().in(analysis, cast, List.of(), List.of(), DocumentKind.article))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.speakers()).containsExactly("a1");
                    assertThat(statement.cue()).isNull();
                    assertThat(statement.contentText()).isEqualTo("Ghana will reopen its harbour");
                });
    }

    @Test
    void listItemsBehindAColonAreOneStatement() {
        assertThat(brief("Hanoi outlined the following points:\n– an end to dredging;\n– a hotline for captains."))
                .containsExactly("Hanoi > outlined > an end to dredging / a hotline for captains");
    }

    @Test
    void aQuotationGoesOnInTheNextParagraph() {
        assertThat(brief("“We waited for a year,” the premier said. “Nobody came.\n“So we left.”"))
                .containsExactly("premier > said > “We waited for a year,” / “Nobody came. / “So we left.”");
    }

    @Test
    void aRepeatedParagraphIsAnotherPlaceOfTheSameStatement() {
        List<Statement> statements =
                statements("Oslo said that the quota was fair.\nBergen was calm.\nOslo said that the quota was fair.");
        assertThat(statements)
                .singleElement()
                .satisfies(statement ->
                        assertThat(statement.altSpans()).extracting(Span::text).containsExactly("the quota was fair"));
    }

    @Test
    void aHeadlineIsAnotherPlaceOfTheStatementItSumsUp() {
        List<Statement> statements = statements(
                "# Cod Quota Is Fair, Oslo Says\nOslo said on Monday that the cod quota was fair to all fleets.");
        assertThat(statements).singleElement().satisfies(statement -> {
            assertThat(statement.contentText()).isEqualTo("the cod quota was fair to all fleets");
            assertThat(statement.altSpans()).extracting(Span::text).containsExactly("Cod Quota Is Fair");
        });
    }

    @Test
    void theKindOfQuotationFollowsTheMarks() {
        assertThat(statements("“We agree,” Lima said. Quito said it was “glad” of it. Bogota said nothing was signed."))
                .extracting(Statement::quotation)
                .containsExactly(Quotation.direct, Quotation.mixed, Quotation.indirect);
    }

    @Test
    void aDenialIsNegative() {
        assertThat(statements("Minsk denied that its drones had crossed the river."))
                .singleElement()
                .extracting(Statement::polarity)
                .isEqualTo(Polarity.negative);
    }

    @Test
    void aPostCarriesWhatItsAuthorAddsUntilHeSpeaksElsewhere() {
        Analysis analysis = Texts.analysis(
                "Diallo wrote on Telegram that the road was cut. Diallo added that food was short. Diallo told reporters that aid was near.");
        Cast cast = Cast.of(analysis, List.of(actor(analysis, "a1", "Diallo", ActorType.Person)));
        assertThat(new Statements().in(analysis, cast, List.of(), List.of(), DocumentKind.article))
                .extracting(Statement::via)
                .containsExactly("Telegram", "Telegram", null);
    }

    @Test
    void aReadoutSpeaksForItsIssuer() {
        String text = "Chile gave out a readout. The readout said that talks would resume.";
        Analysis analysis = Texts.analysis(text);
        Cast cast = Cast.of(analysis, List.of(actor(analysis, "a1", "Chile", ActorType.State)));
        int at = text.indexOf("readout");
        var readout = new Readout("r1", "a1", "e1", List.of(analysis.span(at, at + 7)), null, null);
        assertThat(new Statements().in(analysis, cast, List.of(), List.of(readout), DocumentKind.article))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.speakers()).containsExactly("a1");
                    assertThat(statement.via()).isEqualTo("r1");
                });
    }

    @Test
    void anyRowOfWordsIsReadWithoutFailing() {
        String[] words =
                ("said according to that “ ” ' , . : ; and but the Peru envoy who it was told as described of called for"
                                + " warned denied adding – ( ) in a statement claim 's by agreed proposed to “Yes,” \n")
                        .split(" ");
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            assertThat(statements(text.toString().strip())).isNotNull();
        }
    }
}
