package org.parley.annotate.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A logistic regression over hashed features: how likely something is. */
public final class Logistic {
    private static final int BITS = 18;
    private static final int ROUNDS = 6;
    private static final double STEP = 0.05;
    private static final double SHRINK = 1e-3;
    private static final double NOT_ZERO = 1e-2;
    private static final long SEED = 20250318;

    /** Features with the answer they should have led to. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Example(int[] features, boolean answer) {}

    private final float[] weights;

    private Logistic(float[] weights) {
        this.weights = weights;
    }

    /** Teaches what the examples show; the same examples give the same weights. */
    public static Logistic learn(List<Example> examples) {
        var logistic = new Logistic(new float[1 << BITS]);
        float[] squares = new float[1 << BITS];
        List<Example> shuffled = new ArrayList<>(examples);
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(example -> logistic.learn(example, squares));
        }
        return logistic;
    }

    private void learn(Example example, float[] squares) {
        double gradient = (example.answer() ? 1 : 0) - probability(example.features());
        for (int feature : example.features()) {
            int at = index(feature);
            squares[at] += (float) (gradient * gradient);
            weights[at] += (float) (STEP * (gradient - SHRINK * weights[at]) / Math.sqrt(squares[at] + NOT_ZERO));
        }
    }

    private int index(int feature) {
        return feature & weights.length - 1;
    }

    /** How likely the answer is yes. */
    public double probability(int[] features) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[index(feature)];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** Writes the weights in 8 bits each. */
    public void write(DataOutput out) throws IOException {
        SparseWeights.write(out, weights);
    }

    /** Reads what {@link #write} wrote. */
    public static Logistic read(DataInput in) throws IOException {
        return new Logistic(SparseWeights.read(in));
    }
}
