package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParleyTest {
    @Test
    void theVersionIsTheAnswer() {
        Run run = Run.of("--version");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Parley ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void withoutACommandItSaysWhereTheListIs() {
        Run run = Run.of();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("parley --help");
    }

    @Test
    void aCommandThatIsMisspeltIsGuessed() {
        Run run = Run.of("evalute");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean: parley evaluate");
    }

    @Test
    void theCompletionScriptKnowsTheCommands() {
        assertThat(Run.of("generate-completion").out()).contains("evaluate");
    }

    @Test
    void aFailureIsOneLineUnlessDebugIsWanted() {
        Run run = Run.of("evaluate", "no-such-folder", "other");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("parley: There is no folder no-such-folder");
        assertThat(Run.of("evaluate", "no-such-folder", "other", "--debug").err())
                .contains("\tat org.parley");
    }
}
