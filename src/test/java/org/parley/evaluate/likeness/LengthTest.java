package org.parley.evaluate.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.vocabulary.IsoDuration;

class LengthTest {
    @ParameterizedTest
    @CsvSource({
        "P30D, P4W2D, true",
        "P30D, PT720H, true",
        "P30D, P1M, true",
        "P30D, P29D, false",
        "P1Y, P12M, true",
        "PT90M, PT1H30M, true",
        "PT90M, PT100M, false"
    })
    void durationsAreTheSameWhereTheyDifferByAFiftiethAtMost(String gold, String other, boolean same) {
        assertThat(Length.same(new IsoDuration(gold), new IsoDuration(other))).isEqualTo(same);
    }

    @Test
    void aDurationIsNotTheSameAsNone() {
        assertThat(Length.same(new IsoDuration("P1D"), null)).isFalse();
    }
}
