package org.parley.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.annotate.Analysis;
import org.parley.annotate.Range;
import org.parley.annotate.Sentence;
import org.parley.extract.Texts;
import org.parley.extract.measure.frame.MeasureLexicon;
import org.parley.model.rule.RuleFile;

class ScopeTest {
    /** The scope of the measure behind "They proposed". */
    private static Optional<String> scope(String measure) {
        Analysis analysis = Texts.analysis("They proposed " + measure + ".");
        Sentence sentence = analysis.sentences().getFirst();
        var words = new Range(2, sentence.tokens().size() - 1);
        var hit = MeasureLexicon.STANDARD.best(sentence, words).orElse(null);
        return new Scope(sentence, words, new Range(1, 2), hit)
                .range()
                .map(range -> analysis.span(sentence, range.from(), range.to()).text());
    }

    static Stream<RuleFile.Row> places() {
        return RuleFile.rows("/lexicon/scope-places.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyKindOfMeasureHasItsScopeInItsPlace(RuleFile.Row row) {
        assertThat(scope(row.get("example")))
                .isEqualTo(Optional.of(row.get("scope")).filter(text -> !text.equals("-")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            an air and sea truce                      | air and sea
            a truce                                   |
            talks next week                           |
            the withdrawal of troops from the valley  | from the valley
            to reopen the embassies in both capitals  | the embassies in both capitals
            to refrain from any step                  | any step
            """)
    void whatLimitsAMeasureIsToldByThePhraseThatNamesIt(String measure, String scope) {
        assertThat(scope(measure)).isEqualTo(Optional.ofNullable(scope));
    }
}
