package org.parley.annotate.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * A linear-chain conditional random field over hashed features (Lafferty, McCallum and Pereira 2001). Each place of a
 * chain has a list of features, each feature adds its row of weights to the labels' scores; a pair of neighbouring
 * labels has a weight of its own.
 */
public final class Crf {
    private static final double IMPOSSIBLE = -1e18;

    private final LabelOrder order;
    private final int labels;
    private final int mask;
    private final float[] weights;
    private final float[] transitions;

    /** One that knows nothing yet, with two to the power of {@code bits} rows. */
    public Crf(LabelOrder order, int bits) {
        this(order, new float[order.size() << bits], new float[order.size() * order.size()]);
    }

    Crf(LabelOrder order, float[] weights, float[] transitions) {
        this.order = order;
        this.labels = order.size();
        this.mask = weights.length / labels - 1;
        this.weights = weights;
        this.transitions = transitions;
        if (labels * (mask + 1) != weights.length || Integer.bitCount(mask + 1) != 1) {
            throw new IllegalArgumentException(
                    "%d weights are not rows of %d to a power of two".formatted(weights.length, labels));
        }
    }

    /** The mean of several of the same labels and number of rows, which errs less than each of them. */
    public static Crf mean(List<Crf> several) {
        Crf first = several.getFirst();
        var mean = new Crf(first.order, new float[first.weights.length], new float[first.transitions.length]);
        for (Crf each : several) {
            addShare(each.weights, several.size(), mean.weights);
            addShare(each.transitions, several.size(), mean.transitions);
        }
        return mean;
    }

    /** Adds to sums their share of some weights. */
    static void addShare(float[] weights, int shares, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[i] / shares;
        }
    }

    float[] weights() {
        return weights;
    }

    float[] transitions() {
        return transitions;
    }

    LabelOrder order() {
        return order;
    }

    /** Index of a feature's first weight. */
    int row(int feature) {
        return (feature & mask) * labels;
    }

    /** For each place the sum of weights for each label. */
    public double[][] scores(int[][] features) {
        double[][] scores = new double[features.length][labels];
        for (int at = 0; at < features.length; at++) {
            double[] sums = scores[at];
            for (int feature : features[at]) {
                int row = row(feature);
                for (int label = 0; label < labels; label++) {
                    sums[label] += weights[row + label];
                }
            }
        }
        return scores;
    }

    /** For each place the probability of each label. */
    public double[][] marginals(double[][] scores) {
        return new ForwardBackward(order, scores, transitions).marginals();
    }

    /** The most likely labels of a whole chain; the first of several. */
    public int[] best(double[][] scores) {
        double[][] sums = new double[scores.length][labels];
        int[][] from = new int[scores.length][labels];
        for (int at = 0; at < scores.length; at++) {
            for (int label = 0; label < labels; label++) {
                reach(sums, from, at, label);
                sums[at][label] += scores[at][label];
            }
        }
        int[] path = new int[scores.length];
        int label = largest(sums[scores.length - 1]);
        for (int at = scores.length - 1; at >= 0; at--) {
            path[at] = label;
            label = from[at][label];
        }
        return path;
    }

    private void reach(double[][] sums, int[][] from, int at, int label) {
        if (at == 0) {
            sums[at][label] = order.starts()[label] ? 0 : IMPOSSIBLE;
            return;
        }
        double best = IMPOSSIBLE;
        for (int before = 0; before < labels; before++) {
            double sum = sums[at - 1][before] + transitions[before * labels + label];
            if (order.follows()[before][label] && sum > best) {
                best = sum;
                from[at][label] = before;
            }
        }
        sums[at][label] = best;
    }

    private static int largest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    /** Writes the weights, each in 1/127 of the largest. */
    public void write(DataOutput out) throws IOException {
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
        SparseWeights.write(out, weights);
    }

    /** Reads what {@link #write} wrote. */
    public static Crf read(DataInput in, LabelOrder order) throws IOException {
        float[] transitions = new float[order.size() * order.size()];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        return new Crf(order, SparseWeights.read(in), transitions);
    }
}
