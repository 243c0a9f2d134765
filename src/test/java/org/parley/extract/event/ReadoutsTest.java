package org.parley.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Reader;
import org.parley.model.Annotation;
import org.parley.model.DocumentKind;

class ReadoutsTest {
    private static final String CALL = "President William Ruto of Kenya spoke by phone with President Lula da Silva. ";

    @Test
    void aLetterheadMakesAReadout() {
        Annotation read = Reader.extractWhole("""
                Foreign Minister meets his Zambian counterpart

                Ministry of Foreign Affairs of Ghana
                12 June 2025

                Foreign Minister Samuel Okudzeto Ablakwa met Foreign Minister Mulambo Haimbe of Zambia in Accra today.
                """);
        assertThat(read.kind()).isEqualTo(DocumentKind.readout);
        assertThat(read.issuer()).isEqualTo("Ministry of Foreign Affairs of Ghana");
        assertThat(read.readouts()).singleElement().satisfies(readout -> {
            assertThat(readout.id()).isEqualTo("r1");
            assertThat(readout.about()).isEqualTo("e1");
        });
    }

    @Test
    void aBylineMakesAnArticle() {
        Annotation read = Reader.extractWhole("""
                Kenya and Brazil Talk Trade

                By Our Correspondent

                President William Ruto of Kenya spoke by phone with President Lula da Silva of Brazil.
                """);
        assertThat(read.kind()).isEqualTo(DocumentKind.article);
        assertThat(read.readouts()).isEmpty();
    }

    @Test
    void citedAccountsHaveTheirIssuer() {
        Annotation read = Reader.extract(CALL + "According to the Planalto readout, trade came up."
                + " Kenya's foreign ministry said in a statement that it did not.");
        assertThat(read.readouts())
                .extracting(readout -> read.actors().stream()
                        .filter(actor -> actor.id().equals(readout.issuer()))
                        .findFirst()
                        .orElseThrow()
                        .name())
                .containsExactly("Planalto", "Ministry of Foreign Affairs of Kenya");
    }

    @Test
    void noReadoutAndJointStatementsAreNobodysAccount() {
        assertThat(Reader.extract(CALL + "Nairobi issued no readout. A joint statement followed.")
                        .readouts())
                .isEmpty();
    }
}
