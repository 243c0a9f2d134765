package org.parley.compare.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.compare.timeline.Told.on;
import static org.parley.compare.timeline.Told.timeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.vocabulary.Status;

class PositionTest {
    private static final Timeline TRUCE = timeline(
            on("2031-05-11", "Herald", Status.proposed).proposedBy("Arland"),
            on("2031-05-12", "Herald", Status.rejected).answeredBy("General Bek"),
            on("2031-05-18", "Gazette", Status.agreed).binding("Arland", "Belmar"),
            on("2031-05-19", "Gazette", Status.violated).binding("Arland", "Belmar"));

    @Test
    void aSideThatRefusedAndThenAgreedHasMoved() {
        Position belmar = TRUCE.positions().get(1);
        assertThat(belmar.side()).isEqualTo("Belmar");
        assertThat(belmar.hasMoved()).isTrue();
        assertThat(belmar.steps())
                .extracting(step -> step.standing().names())
                .containsExactly(List.of(Status.rejected), List.of(Status.agreed));
    }

    @Test
    void aSideThatProposedAndThenAgreedHasNot() {
        Position arland = TRUCE.positions().getFirst();
        assertThat(arland.side()).isEqualTo("Arland");
        assertThat(arland.hasMoved()).isFalse();
    }

    @Test
    void whatHappensToAMeasureIsNobodysPosition() {
        assertThat(TRUCE.positions())
                .flatExtracting(Position::steps)
                .flatExtracting(step -> step.standing().names())
                .doesNotContain(Status.violated);
    }
}
