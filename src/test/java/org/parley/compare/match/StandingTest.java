package org.parley.compare.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.vocabulary.Status;

class StandingTest {
    @ParameterizedTest
    @CsvSource({
        "demanded, wished",
        "underNegotiation, open",
        "supported, backed",
        "inForce, settled",
        "signed, settled",
        "denied, refused"
    })
    void everyStatusStandsSomewhere(Status status, Standing standing) {
        assertThat(Standing.of(status)).isEqualTo(standing);
    }
}
