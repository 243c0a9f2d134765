package org.parley.annotate.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CrfTest {
    private static final Offset<Double> CLOSE = within(1e-6);
    private static final int BITS = 4;
    private static final int[][] FEATURES = {{1, 2}, {3}, {1, 4}, {2}};

    /** Nothing, begin, go on: only what has begun can go on. */
    private static final LabelOrder ORDER = new LabelOrder(
            new boolean[] {true, true, false},
            new boolean[][] {{true, true, false}, {true, true, true}, {true, true, true}});

    private static Crf crf() {
        var random = new Random(7);
        float[] weights = new float[ORDER.size() << BITS];
        float[] transitions = new float[ORDER.size() * ORDER.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) random.nextGaussian();
        }
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = (float) random.nextGaussian();
        }
        return new Crf(ORDER, weights, transitions);
    }

    private static List<int[]> allPaths(int length) {
        List<int[]> paths = new ArrayList<>();
        for (int code = 0; code < Math.pow(ORDER.size(), length); code++) {
            int[] path = new int[length];
            boolean allowed = true;
            for (int at = 0, rest = code; at < length; at++, rest /= ORDER.size()) {
                path[at] = rest % ORDER.size();
                allowed &= at == 0 ? ORDER.starts()[path[0]] : ORDER.follows()[path[at - 1]][path[at]];
            }
            if (allowed) {
                paths.add(path);
            }
        }
        return paths;
    }

    private static double score(Crf crf, int[] path) {
        double[][] scores = crf.scores(FEATURES);
        double sum = 0;
        for (int at = 0; at < path.length; at++) {
            sum += scores[at][path[at]];
            sum += at == 0 ? 0 : crf.transitions()[path[at - 1] * ORDER.size() + path[at]];
        }
        return sum;
    }

    /** The mean of something over all paths, each weighed by its probability. */
    private static double expected(Crf crf, ToDoubleFunction<int[]> value) {
        double sum = 0;
        double all = 0;
        for (int[] path : allPaths(FEATURES.length)) {
            double weight = Math.exp(score(crf, path));
            sum += weight * value.applyAsDouble(path);
            all += weight;
        }
        return sum / all;
    }

    private static double logLikelihood(Crf crf, int[] right) {
        double all = allPaths(FEATURES.length).stream()
                .mapToDouble(path -> Math.exp(score(crf, path)))
                .sum();
        return score(crf, right) - Math.log(all);
    }

    @Test
    void marginalsAreThoseOfAllChainsTogether() {
        Crf crf = crf();
        double[][] marginals = crf.marginals(crf.scores(FEATURES));
        for (int at = 0; at < FEATURES.length; at++) {
            for (int label = 0; label < ORDER.size(); label++) {
                int place = at;
                int wanted = label;
                assertThat(marginals[at][label]).isCloseTo(expected(crf, path -> path[place] == wanted ? 1 : 0), CLOSE);
            }
        }
    }

    @Test
    void transitionsAreExpectedAsOftenAsInAllChainsTogether() {
        Crf crf = crf();
        double[] found = new ForwardBackward(ORDER, crf.scores(FEATURES), crf.transitions()).expectedTransitions();
        for (int pair = 0; pair < found.length; pair++) {
            int wanted = pair;
            assertThat(found[pair]).isCloseTo(expected(crf, path -> count(path, wanted)), CLOSE);
        }
    }

    private static int count(int[] path, int pair) {
        int count = 0;
        for (int at = 1; at < path.length; at++) {
            count += path[at - 1] * ORDER.size() + path[at] == pair ? 1 : 0;
        }
        return count;
    }

    @Test
    void theBestChainIsTheLikeliestOfAll() {
        Crf crf = crf();
        int[] best = crf.best(crf.scores(FEATURES));
        assertThat(allPaths(FEATURES.length))
                .allSatisfy(path -> assertThat(score(crf, path)).isLessThanOrEqualTo(score(crf, best)));
    }

    @Test
    void theGradientIsHowTheLikelihoodChanges() {
        Crf crf = crf();
        int[] right = {0, 1, 2, 0};
        double[][] marginals = crf.marginals(crf.scores(FEATURES));
        float small = 1e-2f;
        for (int label = 0; label < ORDER.size(); label++) {
            int index = crf.row(1) + label;
            double gradient = (right[0] == label ? 1 : 0) - marginals[0][label];
            gradient += (right[2] == label ? 1 : 0) - marginals[2][label];
            crf.weights()[index] += small;
            double more = logLikelihood(crf, right);
            crf.weights()[index] -= 2 * small;
            double less = logLikelihood(crf, right);
            crf.weights()[index] += small;
            assertThat((more - less) / (2 * small)).isCloseTo(gradient, within(1e-3));
        }
    }

    @Test
    void learnsWhatItIsShownAndTheSameEachTime() {
        var example = new CrfTrainer.Example(FEATURES, new int[] {0, 1, 2, 0});
        Crf crf = CrfTrainer.learn(ORDER, BITS, List.of(example), 20, line -> {});
        assertThat(crf.best(crf.scores(FEATURES))).containsExactly(0, 1, 2, 0);
        assertThat(CrfTrainer.learn(ORDER, BITS, List.of(example), 20, line -> {})
                        .weights())
                .containsExactly(crf.weights());
    }

    @Test
    void weightsAreReadAsTheyWereWrittenUpToTheirStep() throws IOException {
        Crf crf = crf();
        var bytes = new ByteArrayOutputStream();
        crf.write(new DataOutputStream(bytes));
        Crf read = Crf.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), ORDER);
        assertThat(read.weights()).containsExactly(crf.weights(), within(0.02f));
        assertThat(read.transitions()).containsExactly(crf.transitions());
    }

    @Test
    void aWeightBehindTheLastIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        SparseWeights.write(new DataOutputStream(bytes), new float[] {0, 0, 0, 1});
        byte[] damaged = bytes.toByteArray();
        damaged[3] = 2;
        var in = new DataInputStream(new ByteArrayInputStream(damaged));
        assertThatThrownBy(() -> SparseWeights.read(in)).hasMessageContaining("behind the last");
    }
}
