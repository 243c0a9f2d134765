package org.parley.annotate.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Teaches a {@link Crf} by stochastic gradients with a step of its own for each weight (AdaGrad, Duchi, Hazan and
 * Singer 2011). Places at which the labels are all but certain and right are passed over. What is handed out is the
 * average of the weights after each round but the first, which rests less on the examples that came last.
 */
public final class CrfTrainer {
    private static final double STEP = 0.15;
    private static final double DECAY = 0.3;
    private static final double CERTAIN = 2e-3;
    private static final double CERTAIN_PAIR = 1e-4;
    private static final double NOT_ZERO = 1e-6;
    private static final long SEED = 20250318;

    /** A chain with its labels. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Example(int[][] features, int[] labels) {}

    private final Crf crf;
    private final int labels;
    private final float[] squares;
    private final float[] transitionSquares;
    private double step = STEP;

    CrfTrainer(LabelOrder order, int bits) {
        this.crf = new Crf(order, bits);
        this.labels = order.size();
        this.squares = new float[crf.weights().length];
        this.transitionSquares = new float[crf.transitions().length];
    }

    /**
     * Teaches what the examples show.
     *
     * @param rounds how often they are gone through, twice at least, in an order drawn anew each time
     */
    public static Crf learn(LabelOrder order, int bits, List<Example> examples, int rounds, Consumer<String> progress) {
        var trainer = new CrfTrainer(order, bits);
        List<Example> shuffled = new ArrayList<>(examples);
        var random = new Random(SEED);
        float[] weights = new float[trainer.crf.weights().length];
        float[] transitions = new float[trainer.crf.transitions().length];
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(shuffled, random);
            trainer.step = STEP / (1 + DECAY * round);
            shuffled.forEach(trainer::learn);
            if (round > 0) {
                Crf.addShare(trainer.crf.weights(), rounds - 1, weights);
                Crf.addShare(trainer.crf.transitions(), rounds - 1, transitions);
            }
            progress.accept("round %d of %d".formatted(round + 1, rounds));
        }
        return new Crf(order, weights, transitions);
    }

    private void learn(Example example) {
        var chain = new ForwardBackward(crf.order(), crf.scores(example.features()), crf.transitions());
        double[][] marginals = chain.marginals();
        double[] expected = chain.expectedTransitions();
        for (int at = 0; at < marginals.length; at++) {
            learn(example.features()[at], example.labels()[at], marginals[at]);
        }
        for (int at = 1; at < marginals.length; at++) {
            expected[example.labels()[at - 1] * labels + example.labels()[at]] -= 1;
        }
        for (int pair = 0; pair < expected.length; pair++) {
            if (Math.abs(expected[pair]) > CERTAIN_PAIR) {
                change(crf.transitions(), transitionSquares, pair, -expected[pair]);
            }
        }
    }

    private void learn(int[] features, int right, double[] marginals) {
        for (int label = 0; label < labels; label++) {
            double gradient = (label == right ? 1 : 0) - marginals[label];
            if (Math.abs(gradient) < CERTAIN) {
                continue;
            }
            for (int feature : features) {
                change(crf.weights(), squares, crf.row(feature) + label, gradient);
            }
        }
    }

    private void change(float[] weights, float[] squares, int index, double gradient) {
        squares[index] += (float) (gradient * gradient);
        weights[index] += (float) (step * gradient / Math.sqrt(squares[index] + NOT_ZERO));
    }
}
