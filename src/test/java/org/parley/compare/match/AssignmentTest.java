package org.parley.compare.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    @Test
    void aGoodPairDoesNotRobTwoOthers() {
        double[][] gain = {{0.9, 0.8}, {0.8, 0}};
        assertThat(Assignment.of(gain)).containsExactly(1, 0);
    }

    @Test
    void pairsWorthNothingAreLeftApart() {
        assertThat(Assignment.of(new double[][] {{0, 0.5, 0}, {0, 0.4, 0}, {0, 0, 0}}))
                .containsExactly(1, -1, -1);
    }

    @Test
    void moreRowsThanColumnsAndNoneAtAll() {
        assertThat(Assignment.of(new double[][] {{0.2}, {0.7}, {0.1}})).containsExactly(-1, 0, -1);
        assertThat(Assignment.of(new double[0][0])).isEmpty();
        assertThat(Assignment.of(new double[2][0])).containsExactly(-1, -1);
    }

    @Test
    void nothingBeatsIt() {
        var random = new Random(7);
        for (int round = 0; round < 50; round++) {
            double[][] gain = new double[4][4];
            for (double[] row : gain) {
                for (int j = 0; j < 4; j++) {
                    row[j] = random.nextDouble();
                }
            }
            int[] partners = Assignment.of(gain);
            double sum = 0;
            for (int i = 0; i < 4; i++) {
                sum += gain[i][partners[i]];
            }
            assertThat(sum).isGreaterThanOrEqualTo(best(gain, 0, 0) - 1e-9);
        }
    }

    private static double best(double[][] gain, int row, int used) {
        if (row == gain.length) {
            return 0;
        }
        double best = 0;
        for (int j = 0; j < gain.length; j++) {
            if ((used & 1 << j) == 0) {
                best = Math.max(best, gain[row][j] + best(gain, row + 1, used | 1 << j));
            }
        }
        return best;
    }
}
