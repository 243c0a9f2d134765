package org.parley.cli.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.cli.Run;

class EvaluateCommandTest {
    private static final String GOLD = "src/test/resources/devset";
    private static final String PREDICTIONS = "src/test/resources/evaluate/predictions";

    @Test
    void theTableIsTheAnswer() {
        Run run = Run.of("evaluate", GOLD, PREDICTIONS);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("actors      P=0.899 R=0.784 F1=0.838  (gold 148, pred 129, hit 116)  mentionF1=0.572");
    }

    @Test
    void eachDocumentAndEachErrorCanBeShown() {
        Run run = Run.of("evaluate", GOLD, PREDICTIONS, "--only", "r01a,seed", "--per-doc", "--errors");
        assertThat(run.out()).contains("r01a-trump-putin-white-house\n  actors", "TOTAL\nactors", "\nMISSED seed ");
        assertThat(run.out()).doesNotContain("r02a");
    }

    @Test
    void theFiguresComeAsJsonToo() {
        assertThat(Run.of("evaluate", GOLD, PREDICTIONS, "--json").out())
                .startsWith("{")
                .contains("\"nameAcc\"");
    }
}
