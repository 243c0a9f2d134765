package org.parley.annotate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClustersTest {
    private static final Clusters CLUSTERS = Clusters.standard();

    @Test
    void wordsThatKeepTheSameCompanyGetTheSameCluster() {
        // 0 is the boundary; 1 and 2 stand before 3 and 4, which stand before 5.
        var sentences = List.of(
                new int[] {0, 1, 3, 5, 0},
                new int[] {0, 2, 4, 5, 0},
                new int[] {0, 1, 4, 5, 0},
                new int[] {0, 2, 3, 5, 0},
                new int[] {0, 5, 5, 0});
        String[] paths = BrownClustering.paths(sentences, 6, 4);
        assertThat(paths[1]).isEqualTo(paths[2]);
        assertThat(paths[3]).isEqualTo(paths[4]).isNotEqualTo(paths[1]);
        assertThat(paths[5]).isNotEqualTo(paths[0]);
    }

    @ParameterizedTest(name = "{0} goes with {1}")
    @CsvSource({"Monday,Thursday", "January,October", "million,billion", "France,Germany"})
    void theClustersThatComeWithParleyKnowWhatBelongsTogether(String word, String other) {
        assertThat(Clusters.prefix(CLUSTERS.code(word), 8)).isEqualTo(Clusters.prefix(CLUSTERS.code(other), 8));
    }

    @Test
    void aWordThatIsNotKnownGoesWithThoseThatLookLikeIt() {
        assertThat(CLUSTERS.path("Xyzzyvard"))
                .isEqualTo(CLUSTERS.path("Qwertopol"))
                .isNotEmpty();
        assertThat(CLUSTERS.path("xyzzyvarding")).isNotEqualTo(CLUSTERS.path("Xyzzyvard"));
        assertThat(CLUSTERS.path("73851")).isEqualTo(CLUSTERS.path("94620"));
    }

    @Test
    void aPrefixKeepsTheFirstBits() {
        assertThat(Clusters.prefix(0b1_0110, 2)).isEqualTo(0b1_01);
        assertThat(Clusters.prefix(0b1_0110, 8)).isEqualTo(0b1_0110);
    }
}
