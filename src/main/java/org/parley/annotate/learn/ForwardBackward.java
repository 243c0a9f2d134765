package org.parley.annotate.learn;

import java.util.Arrays;

/**
 * How likely each label is at each place of a chain, given all that is known of it. Powers are taken by
 * {@link StrictMath} and sums in a fixed order, so that the same chain gives the same bits on every machine.
 */
final class ForwardBackward {
    private final LabelOrder order;
    private final int labels;
    private final double[][] emissions;
    private final double[] moves;
    private final double[][] forward;
    private final double[][] backward;

    /**
     * Runs over a chain.
     *
     * @param scores for each place the sum of weights for each label
     * @param transitions for each pair of labels, the first times their number plus the second, its weight
     */
    ForwardBackward(LabelOrder order, double[][] scores, float[] transitions) {
        this.order = order;
        this.labels = order.size();
        this.emissions = exponentials(scores);
        this.moves = moves(transitions);
        this.forward = new double[scores.length][labels];
        this.backward = new double[scores.length][labels];
        runForward();
        runBackward();
    }

    private double[][] exponentials(double[][] scores) {
        double[][] powers = new double[scores.length][labels];
        for (int at = 0; at < scores.length; at++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (double score : scores[at]) {
                largest = Math.max(largest, score);
            }
            for (int label = 0; label < labels; label++) {
                powers[at][label] = StrictMath.exp(scores[at][label] - largest);
            }
        }
        return powers;
    }

    private double[] moves(float[] transitions) {
        double[] powers = new double[labels * labels];
        for (int a = 0; a < labels; a++) {
            for (int b = 0; b < labels; b++) {
                powers[a * labels + b] = order.follows()[a][b] ? StrictMath.exp(transitions[a * labels + b]) : 0;
            }
        }
        return powers;
    }

    private void runForward() {
        for (int at = 0; at < forward.length; at++) {
            for (int label = 0; label < labels; label++) {
                forward[at][label] = reached(at, label) * emissions[at][label];
            }
            normalise(forward[at]);
        }
    }

    private double reached(int at, int label) {
        if (at == 0) {
            return order.starts()[label] ? 1 : 0;
        }
        double sum = 0;
        for (int before = 0; before < labels; before++) {
            sum += forward[at - 1][before] * moves[before * labels + label];
        }
        return sum;
    }

    private void runBackward() {
        Arrays.fill(backward[backward.length - 1], 1);
        for (int at = backward.length - 2; at >= 0; at--) {
            for (int label = 0; label < labels; label++) {
                double sum = 0;
                for (int next = 0; next < labels; next++) {
                    sum += moves[label * labels + next] * emissions[at + 1][next] * backward[at + 1][next];
                }
                backward[at][label] = sum;
            }
            normalise(backward[at]);
        }
    }

    /** For each place the probability of each label. */
    double[][] marginals() {
        double[][] marginals = new double[forward.length][labels];
        for (int at = 0; at < forward.length; at++) {
            for (int label = 0; label < labels; label++) {
                marginals[at][label] = forward[at][label] * backward[at][label];
            }
            normalise(marginals[at]);
        }
        return marginals;
    }

    /** How often each label is to be expected right behind each other one. */
    double[] expectedTransitions() {
        double[] expected = new double[labels * labels];
        double[] here = new double[labels * labels];
        for (int at = 1; at < forward.length; at++) {
            for (int a = 0; a < labels; a++) {
                for (int b = 0; b < labels; b++) {
                    here[a * labels + b] =
                            forward[at - 1][a] * moves[a * labels + b] * emissions[at][b] * backward[at][b];
                }
            }
            normalise(here);
            for (int i = 0; i < here.length; i++) {
                expected[i] += here[i];
            }
        }
        return expected;
    }

    private static void normalise(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = sum > 0 ? values[i] / sum : 0;
        }
    }
}
