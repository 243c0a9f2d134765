package org.parley.extract.attribution.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extract.attribution.training.Marked.Stretch;

class StandoffTest {
    @Test
    void joinsSourceCueAndContent() {
        String standoff = """
                T1\tSource 0 4\tOslo
                T2\tCue 5 9\tsaid
                T3\tContent 10 14;20 24\tmore fish
                T4\tAttribution 5 9\tsaid
                E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
                """;
        assertThat(Standoff.read(standoff))
                .containsExactly(new Marked(
                        List.of(new Stretch(0, 4)),
                        List.of(new Stretch(5, 9)),
                        List.of(new Stretch(10, 14), new Stretch(20, 24))));
    }

    @Test
    void aSpanMayBeSharedAndASourceBeMissing() {
        String standoff = """
                T1\tSource 0 4\tOslo
                T2\tCue 5 9\tsaid
                T3\tContent 10 14\tmore
                T4\tCue 20 25\tadded
                E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1
                E2\tAttribution:T4 Content:T3 Cue:T4 Source:T1
                E3\tAttribution-no-source:T4 Content:T3 Cue:T4
                """;
        assertThat(Standoff.read(standoff))
                .extracting(marked -> marked.source().size())
                .containsExactly(1, 1, 0);
    }

    @Test
    void aRepeatedTextMayRunOverLines() {
        String standoff =
                "T1\tContent 0 9\tfirst\nT2\tof it\nT2\tCue 10 14\tsaid\nE1\tAttribution:T2 Content:T1 Cue:T2\n";
        assertThat(Standoff.read(standoff)).extracting(Marked::content).containsExactly(List.of(new Stretch(0, 9)));
    }
}
