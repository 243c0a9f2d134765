package org.parley.ontology;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.text.DocumentKind;
import org.parley.model.vocabulary.ActorType;
import org.parley.model.vocabulary.DivergenceKind;
import org.parley.model.vocabulary.DurationBound;
import org.parley.model.vocabulary.EventType;
import org.parley.model.vocabulary.MeasureType;
import org.parley.model.vocabulary.Polarity;
import org.parley.model.vocabulary.Quotation;
import org.parley.model.vocabulary.Status;
import org.parley.rdf.Parley;

/** That the model's enums and the ontology name the same things, told to whoever changes one and forgets the other. */
class ModelTermsTest {
    private static final Model CORE = Turtle.core();
    /**
     * Types that exist in the ontology alone. The annotation format stays coarse, so that people agree when they
     * annotate; the mapping to RDF refines a ceasefire by the words for its scope, and peace is above all of them.
     */
    private static final Set<String> FINE_MEASURE_TYPES = Set.of(
            "fullCeasefire", "limitedCeasefire", "maritimeCeasefire", "humanitarianPause", "peace", "peaceAgreement");

    /** What comparison alone says of two accounts, and no annotation. */
    private static final String COMPARED_ONLY = "undecided";

    static Stream<Arguments> schemes() {
        return Stream.of(
                Arguments.of("status", Status.class),
                Arguments.of("quotation", Quotation.class),
                Arguments.of("polarity", Polarity.class),
                Arguments.of("divergence", DivergenceKind.class));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void aSchemeHasTheConceptsOfItsEnum(String scheme, Class<? extends Enum<?>> type) {
        Set<String> concepts = concepts(scheme);
        concepts.remove(COMPARED_ONLY);
        assertSame(type, names(type), concepts, "concept of the scheme <https://w3id.org/parley/%s>", scheme);
    }

    @Test
    void theMeasureTypesOfTheModelAreTheCoarseOnesOfTheOntology() {
        Set<String> coarse = concepts("measure");
        assertThat(coarse).as("fine measure types in ontology/parley.ttl").containsAll(FINE_MEASURE_TYPES);
        coarse.removeAll(FINE_MEASURE_TYPES);
        assertSame(
                MeasureType.class,
                names(MeasureType.class),
                coarse,
                "concept of the scheme <https://w3id.org/parley/%s> or one of FINE_MEASURE_TYPES here",
                "measure");
    }

    @Test
    void theActorTypesAreTheSubclassesOfActor() {
        assertSame(ActorType.class, names(ActorType.class), subclasses(Parley.Actor), "subclass of parley:%s", "Actor");
    }

    /** Other has no class: it is a plain parley:Event. */
    @Test
    void theEventTypesButOtherAreTheSubclassesOfEvent() {
        Set<String> types = names(EventType.class);
        assertThat(types.remove(EventType.Other.name())).isTrue();
        assertSame(EventType.class, types, subclasses(Parley.Event), "subclass of parley:%s", "Event");
    }

    @Test
    void aDocumentIsTheTextOfAnAccountOfItsKind() {
        assertThat(subclasses(Parley.Account)).map(String::toLowerCase).containsAll(names(DocumentKind.class));
    }

    @Test
    void everyDurationBoundHasItsProperty() {
        assertThat(DurationBound.values())
                .extracting(bound -> switch (bound) {
                    case min -> Parley.minimumDuration;
                    case max -> Parley.maximumDuration;
                    case about -> Parley.approximateDuration;
                })
                .allSatisfy(property -> assertThat(CORE.contains(property, RDFS.domain, Parley.Record))
                        .isTrue());
    }

    private static void assertSame(
            Class<?> type, Set<String> inModel, Set<String> inOntology, String kind, String parent) {
        String term = kind.formatted(parent);
        String source = "src/main/java/" + type.getName().replace('.', '/') + ".java";
        assertThat(inOntology)
                .as("each constant of %s needs a %s in ontology/parley.ttl", source, term)
                .containsAll(inModel);
        assertThat(inModel)
                .as("each %s in ontology/parley.ttl needs a constant in %s", term, source)
                .containsAll(inOntology);
    }

    private static Set<String> names(Class<? extends Enum<?>> type) {
        return sorted(Arrays.stream(type.getEnumConstants()).map(Enum::name));
    }

    private static Set<String> concepts(String scheme) {
        String iri = "https://w3id.org/parley/" + scheme;
        return sorted(CORE.listSubjectsWithProperty(SKOS.inScheme, CORE.createResource(iri)).toList().stream()
                .map(concept -> concept.getURI().substring(iri.length() + 1)));
    }

    private static Set<String> subclasses(Resource type) {
        return sorted(CORE.listSubjectsWithProperty(RDFS.subClassOf, type).toList().stream()
                .flatMap(narrower -> Stream.concat(Stream.of(narrower.getLocalName()), subclasses(narrower).stream())));
    }

    private static Set<String> sorted(Stream<String> names) {
        return names.collect(toCollection(TreeSet::new));
    }
}
