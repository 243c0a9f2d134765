package org.parley.compare.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.annotate.WordReader;
import org.parley.compare.match.Feature;
import org.parley.compare.words.Terms.Kind;
import org.parley.compare.words.Terms.Term;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;

/** Every line of the lexicons that comparison reads is its own test. */
class LexiconLinesTest {
    private static final WordReader WORDS = WordReader.standard();
    private static final TermReader READER = new TermReader(WORDS);

    static List<Row> concepts() {
        return RuleFile.rows("/lexicon/concepts.tsv");
    }

    static List<Row> suffixes() {
        return RuleFile.rows("/lexicon/suffixes.tsv");
    }

    static List<Row> plainWords() {
        return RuleFile.rows("/lexicon/plain-words.tsv");
    }

    static List<Row> limits() {
        return RuleFile.rows("/lexicon/limits.tsv");
    }

    static List<Row> anaphors() {
        return RuleFile.rows("/lexicon/anaphors.tsv");
    }

    @ParameterizedTest
    @MethodSource("anaphors")
    void theExampleTakesSomethingUpUnlessItDates(Row row) {
        boolean takesUp = Anaphors.standard().in(WORDS.read(row.get("example")));
        assertThat(takesUp).isEqualTo(row.get("class").equals("pointer"));
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void theExampleSpeaksOfTheConcept(Row row) {
        assertThat(READER.read(row.get("example"), Set.of()).own())
                .containsKey(new Term(Kind.concept, row.get("concept")));
    }

    @Test
    void everyBroaderConceptIsOne() {
        List<String> names = concepts().stream().map(row -> row.get("concept")).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(concepts().stream().map(row -> row.get("broader")).filter(name -> !name.isEmpty()))
                .isSubsetOf(names);
    }

    @ParameterizedTest
    @MethodSource("suffixes")
    void wordsAreAlikeWithoutTheSuffix(Row row) {
        String[] words = row.get("example").split(" = ");
        var stems = Stems.standard();
        assertThat(words[0]).endsWith(row.get("suffix"));
        assertThat(stems.of(words[0])).isEqualTo(stems.of(words[1]));
    }

    @ParameterizedTest
    @MethodSource("plainWords")
    void theExampleHasAPlainWord(Row row) {
        assertThat(WORDS.read(row.get("example")))
                .anyMatch(token -> row.list("words").contains(token.lemma()));
    }

    @Test
    void noPlainWordHasTwoWeights() {
        Stream<String> words = plainWords().stream().flatMap(row -> row.list("words").stream());
        assertThat(words.toList()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void theExampleIsLimited(Row row) {
        assertThat(Limits.standard().in(row.get("example"))).isTrue();
        assertThat(Limits.standard().in("The gates by the river open.")).isFalse();
    }

    @Test
    void everyFeatureHasItsWeights() {
        assertThat(RuleFile.rows("/lexicon/likeness.tsv").stream().map(row -> Feature.valueOf(row.get("feature"))))
                .containsExactlyInAnyOrder(Feature.values());
    }
}
