package org.parley.annotate.learn;

/** Learns a {@link Perceptron} from its mistakes and hands out the average of all weights it went through (Collins 2002). */
public final class PerceptronTrainer {
    private final Perceptron perceptron;
    private final int classes;
    private final int bits;
    /** For each weight, the sum of its values over all steps up to the one in {@code changed}. */
    private final double[] sums;

    private final int[] changed;
    private int step;

    public PerceptronTrainer(int classes, int bits) {
        this.perceptron = new Perceptron(classes, bits);
        this.classes = classes;
        this.bits = bits;
        this.sums = new double[classes << bits];
        this.changed = new int[classes << bits];
    }

    /** The classifier as it is now. */
    public Perceptron current() {
        return perceptron;
    }

    /** Takes note of one decision: nothing changes where it was right. */
    public void learn(int[] features, int count, int right, int guessed) {
        step++;
        if (right == guessed) {
            return;
        }
        for (int i = 0; i < count; i++) {
            int row = perceptron.row(features[i]);
            change(row + right, 1);
            change(row + guessed, -1);
        }
    }

    private void change(int index, int by) {
        float[] weights = perceptron.weights();
        sums[index] += (double) (step - changed[index]) * weights[index];
        changed[index] = step;
        weights[index] += by;
    }

    /** The classifier with averaged weights. */
    public Perceptron averaged() {
        float[] averages = new float[classes << bits];
        for (int i = 0; i < averages.length; i++) {
            double sum = sums[i] + (double) (step - changed[i]) * perceptron.weights()[i];
            averages[i] = (float) (sum / Math.max(1, step));
        }
        return new Perceptron(classes, bits, averages);
    }
}
