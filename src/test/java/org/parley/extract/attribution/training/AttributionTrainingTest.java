package org.parley.extract.attribution.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.extract.attribution.training.Marked.Stretch;
import org.parley.model.text.Block;
import org.parley.model.text.Document;
import org.parley.model.text.Text;

class AttributionTrainingTest {
    private static final List<String> PLACES = List.of("Oslo", "Lima", "Quito", "Accra", "Hanoi", "Riga");

    /** "Oslo said that the bridge in Lima was open." and the like, marked. */
    private static List<AttributionTraining.Text> texts() {
        List<AttributionTraining.Text> texts = new ArrayList<>();
        for (String source : PLACES) {
            String said = "that the bridge in Lima was open";
            String sentence = source + " said " + said + ".";
            int cue = source.length() + 1;
            var marked = new Marked(
                    List.of(new Stretch(0, source.length())),
                    List.of(new Stretch(cue, cue + 4)),
                    List.of(new Stretch(cue + 5, cue + 5 + said.length())));
            texts.add(new AttributionTraining.Text(document(source, sentence), List.of(marked)));
        }
        return texts;
    }

    private static Document document(String name, String sentence) {
        var text = new Text(sentence);
        var block = new Block(Block.Kind.body, text.span(0, sentence.length()), null);
        return new Document(name, text, Document.Source.UNKNOWN, List.of(block));
    }

    @Test
    void learnsItsTextsAndGivesTheSameBytesAgain(@TempDir Path folder) throws IOException {
        Accuracy accuracy = AttributionTraining.run(texts(), texts(), folder.resolve("a"), line -> {});
        AttributionTraining.run(texts(), List.of(), folder.resolve("b"), line -> {});
        assertThat(accuracy.wanted()).isEqualTo(PLACES.size());
        assertThat(accuracy.f1()).isEqualTo(1.0);
        assertThat(folder.resolve("a/attribution.bin")).hasSameBinaryContentAs(folder.resolve("b/attribution.bin"));
    }
}
