package org.parley.extract.measure.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.annotate.Annotator;
import org.parley.annotate.Range;
import org.parley.annotate.Sentence;
import org.parley.model.rule.RuleFile;
import org.parley.model.text.Block;
import org.parley.model.text.Document;
import org.parley.model.text.Text;

class MeasureLexiconTest {
    private static final Annotator ANNOTATOR = Annotator.standard();

    static Stream<RuleFile.Row> entries() {
        return RuleFile.rows("/lexicon/measures.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntryTellsTheKindOfItsExample(RuleFile.Row row) {
        var text = new Text("They spoke of " + row.get("example") + ".");
        var block = new Block(Block.Kind.body, text.span(0, text.characters().length()), null);
        Sentence sentence = ANNOTATOR
                .annotate(new Document("example", text, Document.Source.UNKNOWN, List.of(block)))
                .sentences()
                .getFirst();
        assertThat(MeasureLexicon.STANDARD.best(
                        sentence, new Range(3, sentence.tokens().size())))
                .hasValueSatisfying(hit -> assertThat(hit.type().name()).isEqualTo(row.get("type")));
    }
}
