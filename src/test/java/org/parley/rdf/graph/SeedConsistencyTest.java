package org.parley.rdf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.parley.ontology.Consistency;
import org.parley.rdf.Ontology;
import org.parley.rdf.Parley;
import org.parley.rdf.knowledge.Knowledge;

/** A reasoner finds no contradiction in the seed's graph with all that was inferred, compared and known beforehand. */
class SeedConsistencyTest {
    @Test
    void theMaterialisedSeedIsConsistent() {
        assertThat(Consistency.of(materialised()))
                .satisfies(outcome ->
                        assertThat(outcome.consistent()).as(outcome.reason()).isTrue());
    }

    @Test
    void aMeasureThatIsAlsoAnActorIsFound() {
        Model seed = materialised();
        seed.listSubjectsWithProperty(Parley.measureType).next().addProperty(RDF.type, Parley.Actor);
        assertThat(Consistency.of(seed).consistent()).isFalse();
    }

    private static Model materialised() {
        Model read = ModelFactory.createDefaultModel();
        Dataset store = Gold.store("seed");
        store.removeNamedModel(Gold.IRIS.registryGraph());
        read.add(store.getUnionModel());
        Model known = new Inference(Gold.IRIS, Knowledge.STANDARD).background(read);
        return read.add(known).add(Ontology.WHOLE);
    }
}
