package org.parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.annotate.Phrase.Kind;
import org.parley.annotate.Token.Tag;
import org.parley.annotate.parse.Relation;
import org.parley.annotate.parse.Tree;
import org.parley.model.text.Block;
import org.parley.model.text.Document;
import org.parley.model.text.Text;

class AnnotatorTest {
    private static final Annotator ANNOTATOR = Annotator.standard();

    private static Analysis analysis(String text) {
        var characters = new Text(text);
        var block = new Block(Block.Kind.body, characters.span(0, text.length()), null);
        return ANNOTATOR.annotate(new Document("test", characters, Document.Source.UNKNOWN, List.of(block)));
    }

    private static List<String> sentences(String text) {
        return analysis(text).sentences().stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }

    private static List<String> phrases(String text, Kind kind) {
        Sentence sentence = analysis(text).sentences().getFirst();
        return sentence.phrases().stream()
                .filter(phrase -> phrase.kind() == kind)
                .map(phrase -> text.substring(
                        sentence.token(phrase.from()).start(),
                        sentence.token(phrase.to() - 1).end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Dr. Amina Bello met Mr. Ito in Abuja. They spoke for an hour.       | 2
            The U.S. Treasury objected. Chile did not.                          | 2
            He flew home to the U.S. The talks went on without him.             | 2
            J. D. Okafor and Gen. S. Rao signed at 5 p.m. on Jan. 4.            | 1
            “We are done,” she said. “It is over.” The minister left.           | 3
            Trade rose by 3.5 percent... but aid fell.                          | 1
            """)
    void sentencesEndWhereReadersSeeThemEnd(String text, int count) {
        assertThat(sentences(text)).hasSize(count);
    }

    @Test
    void hyphensAndPossessivesStandAlone() {
        assertThat(analysis("Peru’s EU-backed plan didn't fail.")
                        .sentences()
                        .getFirst()
                        .tokens())
                .extracting(Token::text)
                .containsExactly("Peru", "'s", "EU", "-", "backed", "plan", "did", "n't", "fail", ".");
    }

    @Test
    void cliticsAreParticlesAndNegationHasItsLemma() {
        List<Token> tokens =
                analysis("Peru's envoys didn't sign.").sentences().getFirst().tokens();
        assertThat(tokens.get(1).tag()).isEqualTo(Tag.PART);
        assertThat(tokens.get(4).lemma()).isEqualTo("not");
    }

    @Test
    void tokensKeepTheirPlaceInTheText() {
        String text = "🙂 “Kenya agreed,” said Ms. Wanjiru.";
        Analysis analysis = analysis(text);
        for (Token token : analysis.sentences().getFirst().tokens()) {
            assertThat(text.substring(token.start(), token.end()).replaceAll("[“”]", "\""))
                    .isEqualTo(token.text());
        }
        assertThat(analysis.span(text.indexOf("Kenya"), text.indexOf(" agreed")).start())
                .isEqualTo(3);
    }

    @Test
    void nounPhrasesReachFromDeterminerToHead() {
        assertThat(phrases("The two foreign ministers signed Chile's new trade accord.", Kind.NOUN))
                .containsExactly("The two foreign ministers", "Chile's new trade accord");
    }

    @Test
    void verbPhrasesHoldAuxiliariesAndNegation() {
        assertThat(phrases("Egypt has not yet accepted the offer.", Kind.VERB)).containsExactly("has not yet accepted");
    }

    @Test
    void theTreeTellsSubjectObjectAndSubordinateClause() {
        Sentence sentence = analysis("Chile said that the two ministers had signed the treaty.")
                .sentences()
                .getFirst();
        Tree tree = sentence.tree();
        int said = tree.root();
        int signed = tree.child(said, Relation.CCOMP).orElseThrow();
        assertThat(sentence.token(said).text()).isEqualTo("said");
        assertThat(sentence.token(tree.child(said, Relation.NSUBJ).orElseThrow())
                        .text())
                .isEqualTo("Chile");
        assertThat(sentence.token(signed).text()).isEqualTo("signed");
        assertThat(tree.subtree(signed).mapToObj(i -> sentence.token(i).text()))
                .containsExactly("that", "the", "two", "ministers", "had", "signed", "the", "treaty");
        assertThat(tree.under(tree.child(signed, Relation.OBJ).orElseThrow(), said))
                .isTrue();
        assertThat(tree.head(said)).isEmpty();
    }

    @Test
    void blocksThatTellNothingHaveNoSentences() {
        var text = new Text("Share this page");
        var block = new Block(Block.Kind.boilerplate, text.span(0, 15), null);
        var document = new Document("test", text, Document.Source.UNKNOWN, List.of(block));
        assertThat(ANNOTATOR.annotate(document).sentences()).isEmpty();
    }
}
