package org.parley.annotate.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArcsTest {
    /** "Chile signed it": both others hang on "signed", which hangs on the root. */
    private static final int[] RIGHT = {1, 3, 1};

    @Test
    void movesOfNoCostLeadToTheRightTree() {
        var arcs = new Arcs(RIGHT.length);
        while (!arcs.done()) {
            int move = 0;
            while (!arcs.allows(move) || arcs.cost(move, RIGHT) > 0) {
                move++;
            }
            arcs.make(move);
        }
        assertThat(arcs.heads).containsExactly(RIGHT);
    }

    @Test
    void aMoveCostsTheArcsItLoses() {
        var arcs = new Arcs(RIGHT.length);
        arcs.make(Arcs.SHIFT);
        assertThat(arcs.cost(Arcs.LEFT, RIGHT)).isZero();
        assertThat(arcs.cost(Arcs.SHIFT, RIGHT)).as("Chile loses its head").isEqualTo(1);
    }

    @Test
    void theFirstMoveCanOnlyBeAShift() {
        var arcs = new Arcs(2);
        assertThat(arcs.allows(Arcs.SHIFT)).isTrue();
        assertThat(arcs.allows(Arcs.LEFT)).isFalse();
        assertThat(arcs.allows(Arcs.RIGHT)).isFalse();
    }
}
