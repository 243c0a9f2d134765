package org.parley.rdf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.parley.rdf.Iris;
import org.parley.rdf.Parley;

/** What every store holds before any document. */
class SharedGraphsTest {
    private static final Dataset STORE = DatasetFactory.createGeneral();

    static {
        new SharedGraphs(Gold.IRIS).refresh(STORE);
    }

    @Test
    void thoseInOfficeActForTheirState() {
        Model registry = STORE.getNamedModel(Gold.IRIS.registryGraph());
        Resource turkey = registry.getResource(Gold.IRIS.actor("Turkey"));
        assertThat(turkey.hasProperty(OWL.sameAs)).isTrue();
        Resource president = registry.getResource(Gold.IRIS.actor("Recep Tayyip Erdoğan"));
        assertThat(president.hasProperty(Parley.leads, turkey)).isTrue();
        assertThat(president.hasProperty(Parley.actsFor, turkey)).isTrue();
    }

    @Test
    void theVocabularyHasLabelsAndOrderButNoAxioms() {
        Model vocabulary = STORE.getNamedModel(Gold.IRIS.vocabularyGraph());
        assertThat(vocabulary.contains(Parley.Readout, RDFS.subClassOf, Parley.Account))
                .isTrue();
        assertThat(vocabulary.contains(Parley.status("agreed"), RDFS.label)).isTrue();
        assertThat(vocabulary.listObjects().toList()).noneMatch(object -> object.isAnon());
        assertThat(vocabulary.contains(null, RDFS.domain)).isFalse();
    }

    @Test
    void anotherBaseMovesTheActors() {
        var iris = new Iris("https://example.org/id/");
        assertThat(new SharedGraphs(iris).registry().containsResource(iris(iris, "Ghana")))
                .isTrue();
    }

    private static Resource iris(Iris iris, String name) {
        return STORE.getDefaultModel().createResource(iris.actor(name));
    }
}
