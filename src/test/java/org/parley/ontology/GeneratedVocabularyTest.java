package org.parley.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.parley.rdf.Parley;

/** That the class written by src/build/GenerateVocabulary.java offers the ontology's terms and no others. */
class GeneratedVocabularyTest {
    private static final Model CORE = Turtle.core();

    @Test
    void everyTermIsAConstantAndEveryConstantATerm() {
        List<Resource> terms = CORE.listSubjectsWithProperty(RDF.type)
                .filterKeep(term -> term.isURIResource() && Parley.NS.equals(term.getNameSpace()))
                .toList();
        assertThat(constants()).containsExactlyInAnyOrderElementsOf(terms);
    }

    @Test
    void propertiesArePropertiesAndClassesAreNot() {
        assertThat(constants())
                .allSatisfy(term -> assertThat(term instanceof Property)
                        .as(term.getURI())
                        .isEqualTo(!CORE.contains(term, RDF.type, OWL.Class)));
    }

    @Test
    void conceptsAreFoundBySchemeAndName() {
        assertThat(Parley.status("inForce").getURI()).isEqualTo("https://w3id.org/parley/status/inForce");
        assertThat(CORE.contains(Parley.measure("aid"), RDF.type, SKOS.Concept)).isTrue();
    }

    @Test
    void aConceptThatIsNotThereIsRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> Parley.quotation("garbled"))
                .hasMessageContaining("https://w3id.org/parley/quotation")
                .hasMessageContaining("garbled")
                .hasMessageContaining("[direct, indirect, mixed]");
    }

    /** The local name of each property. */
    static List<String> properties() {
        return constants().stream()
                .filter(Property.class::isInstance)
                .map(Resource::getLocalName)
                .toList();
    }

    private static List<Resource> constants() {
        return Arrays.stream(Parley.class.getFields())
                .filter(field -> Resource.class.isAssignableFrom(field.getType()))
                .map(GeneratedVocabularyTest::value)
                .toList();
    }

    private static Resource value(Field constant) {
        try {
            return (Resource) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(constant + " should be public", e);
        }
    }
}
