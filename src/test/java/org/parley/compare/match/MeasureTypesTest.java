package org.parley.compare.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.parley.model.rule.RuleFile;

class MeasureTypesTest {
    private static final MeasureTypes TYPES = MeasureTypes.standard();

    @Test
    void theFileHoldsWhatTheOntologyHolds() {
        Model ontology = RDFDataMgr.loadModel("ontology/parley.ttl");
        Map<String, List<String>> expected = new TreeMap<>();
        ontology.listSubjectsWithProperty(SKOS.inScheme, ontology.createResource("https://w3id.org/parley/measure"))
                .filterKeep(concept -> concept.hasProperty(RDF.type, SKOS.Concept))
                .forEach(concept -> expected.put(
                        concept.getLocalName(),
                        List.of(
                                concept.hasProperty(SKOS.broader)
                                        ? concept.getPropertyResourceValue(SKOS.broader)
                                                .getLocalName()
                                        : "",
                                concept.getProperty(SKOS.prefLabel, "en").getString())));
        Map<String, List<String>> inFile = new TreeMap<>();
        RuleFile.rows("/lexicon/measure-types.tsv")
                .forEach(row -> inFile.put(row.get("type"), List.of(row.get("broader"), row.get("name"))));
        assertThat(inFile)
                .as("mend data/lexicon/measure-types.tsv; sentences may call \"other\" something of their own")
                .containsAllEntriesOf(expected);
    }

    @Test
    void kindsAreNearAndStrangersAreNot() {
        assertThat(TYPES.nearness("strikePause", "strikePause")).isEqualTo(1);
        assertThat(TYPES.nearness("strikePause", "ceasefire"))
                .isGreaterThan(TYPES.nearness("strikePause", "fullCeasefire"));
        assertThat(TYPES.nearness("trade", "visit")).isZero();
        assertThat(TYPES.nearness("trade", "other")).isPositive();
    }

    @Test
    void aKindIsNarrowerThanWhatItIsAKindOf() {
        assertThat(TYPES.isNarrower("maritimeCeasefire", "ceasefire")).isTrue();
        assertThat(TYPES.isNarrower("ceasefire", "maritimeCeasefire")).isFalse();
        assertThat(TYPES.isNarrower("ceasefire", "ceasefire")).isFalse();
        assertThat(TYPES.name("prisonerExchange")).isEqualTo("prisoner exchange");
    }
}
