package org.parley.extract.measure.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.annotate.Analysis;
import org.parley.annotate.Annotator;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.measure.StatusReports;
import org.parley.model.annotation.StatusReport;
import org.parley.model.rule.RuleFile;
import org.parley.model.text.Block;
import org.parley.model.text.Document;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Text;

class StatusLexiconTest {
    private static final Annotator ANNOTATOR = Annotator.standard();

    private static List<StatusReport> reports(String sentence) {
        var text = new Text(sentence);
        var block = new Block(Block.Kind.body, text.span(0, sentence.length()), null);
        Analysis analysis = ANNOTATOR.annotate(new Document("example", text, Document.Source.UNKNOWN, List.of(block)));
        Cast cast = Cast.of(analysis, List.of());
        return StatusReports.in(analysis, cast, List.of(), List.of(), List.of(), DocumentKind.article);
    }

    private static List<String> statuses(RuleFile.Row row) {
        return Stream.concat(row.list("status").stream(), Stream.of(row.get("negated")))
                .toList();
    }

    static Stream<RuleFile.Row> words() {
        return RuleFile.rows("/lexicon/status-words.tsv").stream()
                .filter(row -> !row.get("example").equals("-"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordOfAClassStandsInItsFrames(RuleFile.Row row) {
        assertThat(reports(row.get("example")))
                .as(row.get("example"))
                .anySatisfy(report -> assertThat(report.rule()).contains(row.get("word")));
    }

    static Stream<RuleFile.Row> rules() {
        return RuleFile.rows("/lexicon/statuses.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFindsItsExample(RuleFile.Row row) {
        List<StatusReport> reports = reports(row.get("example"));
        if (row.get("expected").equals("-")) {
            assertThat(reports).isEmpty();
            return;
        }
        assertThat(reports).as(row.get("example")).isNotEmpty();
        assertThat(reports).as(row.get("example")).anySatisfy(report -> {
            assertThat(report.span().text()).isEqualTo(row.get("expected"));
            assertThat(report.status().name()).isIn(statuses(row));
        });
    }
}
