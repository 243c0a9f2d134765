package org.parley.rdf.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.model.rule.RuleFile;
import org.parley.model.vocabulary.ActorType;

/** Who is known beforehand, and under which names. */
class RegistryTest {
    private static final Registry REGISTRY = Knowledge.STANDARD.registry();

    @Test
    void accentsAndLetterCaseDoNotMatter() {
        assertThat(REGISTRY.find("Aleksandar Vucic", ActorType.Person)).isPresent();
    }

    @Test
    void aNameOfAnotherKindIsSomebodyElse() {
        assertThat(REGISTRY.find("Ghana", ActorType.Person)).isEmpty();
    }

    @Test
    void anotherNameIsACandidateOnly() {
        assertThat(REGISTRY.find("Russian Federation", ActorType.State)).isEmpty();
        assertThat(REGISTRY.candidates("Russian Federation"))
                .extracting(Registry.Entry::name)
                .containsExactly("Russia");
    }

    @Test
    void everyStateHasItsGovernment() {
        assertThat(REGISTRY.find("Government of the United States", ActorType.GovernmentBody))
                .isEqualTo(REGISTRY.find("Government of United States", ActorType.GovernmentBody))
                .hasValueSatisfying(body -> {
                    assertThat(body.name()).isEqualTo("Government of the United States");
                    assertThat(body.of()).isEqualTo("united-states");
                });
        assertThat(REGISTRY.find("Government of Atlantis", ActorType.GovernmentBody))
                .isEmpty();
    }

    @Test
    void noTwoActorsOfTheGazetteerShareAnIri() {
        long lines = Stream.of("states", "bodies", "people", "media", "social")
                .mapToLong(file ->
                        RuleFile.rows("/gazetteer/%s.tsv".formatted(file)).size())
                .sum();
        assertThat(REGISTRY.entries()).hasSize((int) lines);
    }
}
