package org.parley.rdf.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;
import org.parley.model.vocabulary.MeasureType;

/** Every line of the word lists this room uses is its own test. */
class LexiconTest {
    static List<Row> fineTypes() {
        return RuleFile.rows("/lexicon/fine-types.tsv");
    }

    static List<Row> scopeWords() {
        return RuleFile.rows("/lexicon/scope-words.tsv");
    }

    static List<Row> leadingOffices() {
        return RuleFile.rows("/lexicon/leading-offices.tsv");
    }

    static List<Row> cues() {
        return RuleFile.rows("/lexicon/cues.tsv");
    }

    @ParameterizedTest
    @MethodSource("fineTypes")
    void theExampleTellsTheFineType(Row row) {
        MeasureType coarse = MeasureType.valueOf(row.get("coarse"));
        assertThat(Knowledge.STANDARD.fineTypes().of(coarse, Stream.of("nothing here", row.get("example"))))
                .isEqualTo(row.get("fine"));
    }

    @ParameterizedTest
    @MethodSource("scopeWords")
    void theExampleKeepsItsTellingWords(Row row) {
        assertThat(String.join("-", Knowledge.STANDARD.words().of(row.get("example"))))
                .isEqualTo(row.get("key"));
    }

    @ParameterizedTest
    @MethodSource("leadingOffices")
    void theExampleLeads(Row row) {
        String of = row.get("example").replaceFirst("^.* of (the )?", "");
        assertThat(Knowledge.STANDARD.offices().leads(row.get("example"), of)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("cues")
    void aCueTellsTheActOfItsLine(Row row) {
        assertThat(Knowledge.STANDARD.acts().of(row.get("cue"))).isEqualTo(row.get("act"));
    }
}
