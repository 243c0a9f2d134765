package org.parley.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.semanticweb.owlapi.profiles.Profiles;

/** Core and alignments stay within OWL 2 DL, which any OWL tool reads, and OWL 2 RL, which rules can materialise. */
class ProfileTest {
    @ParameterizedTest
    @EnumSource(names = {"OWL2_DL", "OWL2_RL"})
    void theVocabularyLiesWithin(Profiles profile) {
        assertWithin(profile, Turtle.core());
    }

    @ParameterizedTest
    @EnumSource(names = {"OWL2_DL", "OWL2_RL"})
    void theVocabularyLiesWithinAlsoWithItsAlignments(Profiles profile) {
        assertWithin(profile, Turtle.aligned());
    }

    @ParameterizedTest
    @EnumSource(names = {"OWL2_DL", "OWL2_RL"})
    void aRangeOfDatesWouldLeave(Profiles profile) {
        Model dated = Turtle.core().add(Turtle.parse("parley:date rdfs:range xsd:date ."));
        assertThat(profile.checkOntology(Consistency.ontology(dated)).getViolations())
                .isNotEmpty();
    }

    private static void assertWithin(Profiles profile, Model model) {
        assertThat(profile.checkOntology(Consistency.ontology(model)).getViolations())
                .isEmpty();
    }
}
