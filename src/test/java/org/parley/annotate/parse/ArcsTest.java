package org.parley.annotate.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ArcsTest {
    /** "Chile signed it": both others hang on "signed", which hangs on the root. */
    private static final int[] RIGHT = {1, 3, 1};

    @Test
    void movesOfNoCostLeadToTheRightTree() {
        var arcs = arcs(RIGHT.length);
        while (!arcs.done()) {
            int move = arcs.best(RIGHT);
            assertThat(arcs.cost(move, RIGHT)).isZero();
            arcs.make(move, 0);
        }
        assertThat(arcs.heads).containsExactly(RIGHT);
    }

    @Test
    void aMoveCostsTheArcsItLoses() {
        var arcs = arcs(RIGHT.length);
        arcs.make(Arcs.SHIFT, 0);
        assertThat(arcs.cost(Arcs.LEFT, RIGHT)).isZero();
        assertThat(arcs.cost(Arcs.SHIFT, RIGHT)).as("Chile loses its head").isEqualTo(1);
    }

    @Test
    void theFirstMoveCanOnlyBeAShift() {
        var arcs = arcs(2);
        assertThat(arcs.allows(Arcs.SHIFT)).isTrue();
        assertThat(arcs.allows(Arcs.LEFT)).isFalse();
        assertThat(arcs.allows(Arcs.RIGHT)).isFalse();
    }

    @Test
    void aCopyGoesItsOwnWay() {
        var arcs = arcs(2);
        arcs.make(Arcs.SHIFT, 5);
        var copy = arcs(2);
        copy.copy(arcs);
        copy.make(Arcs.LEFT, 7);
        assertThat(copy.sameMoves(arcs)).isFalse();
        assertThat(copy.heads[0]).isEqualTo(1);
        assertThat(arcs.heads[0]).isEqualTo(Arcs.NONE);
        assertThat(arcs.score()).isEqualTo(5);
    }

    private static Arcs arcs(int words) {
        String[] names = new String[words];
        Arrays.fill(names, "word");
        return new Arcs(new Words(names, new Tags(new int[words], new int[words])));
    }
}
