package org.parley.annotate.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticTest {
    private static final int[] OFTEN = {1, 2};
    private static final int[] SELDOM = {1, 3};

    @Test
    void whatIsOftenRightIsLikely() {
        List<Logistic.Example> examples = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            examples.add(new Logistic.Example(OFTEN, i % 4 != 0));
            examples.add(new Logistic.Example(SELDOM, i % 4 == 0));
        }
        Logistic logistic = Logistic.learn(examples);
        assertThat(logistic.probability(OFTEN)).isBetween(0.65, 0.85);
        assertThat(logistic.probability(SELDOM)).isBetween(0.15, 0.35);
    }
}
