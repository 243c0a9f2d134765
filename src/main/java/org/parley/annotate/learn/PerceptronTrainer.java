package org.parley.annotate.learn;

import java.util.Arrays;

/** Learns a {@link Perceptron} from its mistakes and hands out the average of all weights it went through (Collins 2002). */
public final class PerceptronTrainer {
    private final int classes;
    private final int mask;
    private final int[] weights;
    /** For each weight, the sum of its changes, each times the step at which it came. */
    private final long[] late;

    private int step;

    /** One that knows nothing yet, with two to the power of {@code bits} rows. */
    public PerceptronTrainer(int classes, int bits) {
        this.classes = classes;
        this.mask = (1 << bits) - 1;
        this.weights = new int[classes << bits];
        this.late = new long[classes << bits];
    }

    /** Sets the sums, one a class, to what the first features add up to now. */
    public void score(int[] features, int count, int[] sums) {
        Arrays.fill(sums, 0);
        for (int f = 0; f < count; f++) {
            int row = (features[f] & mask) * classes;
            for (int c = 0; c < classes; c++) {
                sums[c] += weights[row + c];
            }
        }
    }

    /** Takes note of one decision: nothing changes where it was right. */
    public void learn(int[] features, int count, int right, int guessed) {
        step++;
        if (right != guessed) {
            change(features, count, right, 1);
            change(features, count, guessed, -1);
        }
    }

    /** Takes note that some decisions went by. */
    public void step(int decisions) {
        step += decisions;
    }

    /** Adds to the weights of one class. */
    public void change(int[] features, int count, int owner, int by) {
        for (int f = 0; f < count; f++) {
            int index = (features[f] & mask) * classes + owner;
            weights[index] += by;
            late[index] += (long) by * step;
        }
    }

    /** The classifier with averaged weights. */
    public Perceptron averaged() {
        float[] averages = new float[weights.length];
        for (int i = 0; i < averages.length; i++) {
            averages[i] = (float) (weights[i] - (double) late[i] / (step + 1));
        }
        return Perceptron.rounded(classes, averages);
    }
}
