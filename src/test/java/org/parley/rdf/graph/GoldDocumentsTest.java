package org.parley.rdf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.annotation.Annotation;

/** No valid annotation is refused, and every graph keeps the promises that graph browsers and merging stores rely on. */
class GoldDocumentsTest {
    private static final Conformance CONFORMANCE = new Conformance(Gold.IRIS);

    static List<String> names() {
        return Gold.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyGoldDocumentConforms(String name) {
        assertThat(CONFORMANCE.faults(Gold.graphs(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSameAnnotationYieldsTheSameQuadsInWhateverOrderItsRecordsStand(String name) {
        DocumentGraphs again = Gold.MAPPER.map(Gold.document(name), shuffled(Gold.annotation(name)));
        assertThat(Gold.lines(again.quads()))
                .isEqualTo(Gold.lines(Gold.graphs(name).quads()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everythingIsAnIriWithATypeAndOneLabel(String name) {
        Model union = Gold.store(name).getUnionModel();
        assertThat(union.listSubjects().toList()).allSatisfy(subject -> {
            assertThat(subject.isURIResource()).isTrue();
            assertThat(subject.hasProperty(RDF.type))
                    .as("%s has a type", subject)
                    .isTrue();
            assertThat(subject.listProperties(RDFS.label).toList())
                    .as("labels of %s", subject)
                    .hasSize(1);
        });
        assertThat(union.listObjects().toList()).noneMatch(object -> object.isAnon());
    }

    @Test
    void allOfThemInOneStoreStillHaveOneLabelEach() {
        Dataset store = Gold.store(names().toArray(String[]::new));
        Model union = store.getUnionModel();
        assertThat(union.listSubjects().toList())
                .allSatisfy(
                        subject -> assertThat(subject.listProperties(RDFS.label).toList())
                                .as("labels of %s", subject)
                                .hasSize(1));
    }

    /** The same records with the same ids, each kind in another order. */
    private static Annotation shuffled(Annotation gold) {
        return new Annotation(
                gold.id(),
                gold.kind(),
                gold.title(),
                gold.publisher(),
                gold.published(),
                gold.issuer(),
                gold.author(),
                gold.url(),
                shuffled(gold.actors()),
                shuffled(gold.events()),
                shuffled(gold.readouts()),
                shuffled(gold.statements()),
                shuffled(gold.reports()),
                shuffled(gold.divergences()),
                shuffled(gold.omissions()),
                shuffled(gold.measures()));
    }

    private static <T> List<T> shuffled(List<T> records) {
        List<T> other = new ArrayList<>(records);
        Collections.shuffle(other, new Random(7));
        return other;
    }
}
