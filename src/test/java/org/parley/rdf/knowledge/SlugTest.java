package org.parley.rdf.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Recep Tayyip Erdoğan, recep-tayyip-erdogan",
        "Nguyễn Phú Trọng, nguyen-phu-trong",
        "Prime Minister’s Office of Israel, prime-ministers-office-of-israel",
        "Lars Løkke Rasmussen, lars-lokke-rasmussen",
        "U.S. National Security Council, u-s-national-security-council"
    })
    void aNameBecomesSmallAsciiWords(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void aNameWithoutLatinLettersStillHasASlugOfItsOwn() {
        assertThat(Slug.of("外交部")).matches("x[0-9a-f]{16}").isNotEqualTo(Slug.of("国防部"));
    }

    @Test
    void aTermOfTheOntologyIsTakenApart() {
        assertThat(Slug.ofTerm("fullCeasefire")).isEqualTo("full-ceasefire");
    }
}
