package org.parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrammarTrainingTest {
    private static final String TREEBANK = """
            # text = Chile signed the treaty.
            1\tChile\tChile\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
            2\tsigned\tsign\tVERB\tVBD\t_\t0\troot\t_\t_
            3\tthe\tthe\tDET\tDT\t_\t4\tdet\t_\t_
            4\ttreaty\ttreaty\tNOUN\tNN\t_\t2\tobj\t_\t_
            5\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

            1-2\tdidn’t\t_\t_\t_\t_\t_\t_\t_\t_
            1\tThey\tthey\tPRON\t_\t_\t4\tnsubj\t_\t_
            2\tdid\tdo\tAUX\t_\t_\t4\taux\t_\t_
            3\tn’t\tnot\tPART\t_\t_\t4\tadvmod\t_\t_
            4\tsign\tsign\tVERB\tVBD\t_\t0\troot\t_\t_

            """;

    @Test
    void learnsItsTreebankAndGivesTheSameBytesAgain(@TempDir Path folder) throws IOException {
        Path treebank = Files.writeString(folder.resolve("small.conllu"), TREEBANK);
        List<String> progress = new ArrayList<>();
        var accuracy = GrammarTraining.run(treebank, treebank, folder.resolve("a"), progress::add);
        GrammarTraining.run(treebank, treebank, folder.resolve("b"), line -> {});
        assertThat(accuracy.tags()).isEqualTo(1.0);
        assertThat(progress).last().asString().startsWith("parser, round 8 of 8");
        assertThat(folder.resolve("a/tagger.bin")).hasSameBinaryContentAs(folder.resolve("b/tagger.bin"));
        assertThat(folder.resolve("a/parser.bin")).hasSameBinaryContentAs(folder.resolve("b/parser.bin"));
    }
}
