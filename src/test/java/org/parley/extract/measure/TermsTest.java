package org.parley.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the halt lasts for 30 days               | P30D
            a 30-day halt                            | P30D
            to be completed within four months       | P4M
            the plan was accepted two days earlier   |
            the army left a day after the vote       |
            a week of talks                          |
            """)
    void aMeasureLastsAsLongAsItsClauseSays(String clause, String duration) {
        assertThat(Terms.in(clause).map(length -> length.duration().iso())).isEqualTo(Optional.ofNullable(duration));
    }
}
