package org.parley.extract.statement.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.annotate.Analysis;
import org.parley.extract.Texts;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.statement.Statements;
import org.parley.model.annotation.Statement;
import org.parley.model.rule.RuleFile;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Span;

/** Every line of the cue lexicon is its own test: its example must give the speaker and the content it names. */
class CueLexiconTest {
    static List<RuleFile.Row> cues() {
        return RuleFile.rows("/lexicon/cues.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cues")
    void aCueFindsSourceAndContentOfItsExample(RuleFile.Row line) {
        Analysis analysis = Texts.analysis(line.get("example"));
        List<Statement> statements =
                new Statements().in(analysis, Cast.of(analysis, List.of()), List.of(), List.of(), DocumentKind.article);
        assertThat(statements)
                .as(line.get("example"))
                .filteredOn(statement ->
                        Objects.requireNonNull(statement.rule()).startsWith("cue " + line.get("cue") + ","))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.content()).extracting(Span::text).containsExactlyElementsOf(line.list("said"));
                    assertThat(
                                    statement.sourceSpan() == null
                                            ? ""
                                            : statement.sourceSpan().text())
                            .endsWith(line.get("speaker"));
                });
    }

    @Test
    void noExpressionHasTwoLinesWithTheSameSource() {
        assertThat(cues()).extracting(row -> row.get("cue") + row.get("source")).doesNotHaveDuplicates();
    }
}
