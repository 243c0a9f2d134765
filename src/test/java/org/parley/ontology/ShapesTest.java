package org.parley.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.rdf.Parley;

/** What the shapes let pass, and that each of their constraints stops what it is there to stop. */
class ShapesTest {
    private static final Model SOURCE = Turtle.shapes();
    private static final Shapes SHAPES = Shapes.parse(SOURCE.getGraph());
    /** Properties of shapes that constrain nothing by themselves. */
    private static final Set<String> NO_CONSTRAINT = Set.of(
            "path",
            "inversePath",
            "message",
            "property",
            "targetClass",
            "targetNode",
            "targetSubjectsOf",
            "select",
            "prefixes",
            "declare",
            "prefix",
            "namespace");

    /** The example has a statement without speaker or source, and events without participants or date. */
    @Test
    void theExampleConforms() {
        assertThat(complaints(Turtle.example())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.parley.ontology.GeneratedVocabularyTest#properties")
    void theExampleUsesEveryProperty(String property) {
        Model example = Turtle.example();
        assertThat(example.contains(null, example.createProperty(Parley.NS, property)))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyFaultMeetsTheConstraintThatIsThereForItInItsOwnWords(Fault fault) {
        assertThat(complaints(fault.plantIn(Turtle.example()))).anySatisfy(complaint -> {
            assertThat(complaint.message()).startsWith(opening(fault.shape()));
            assertThat(complaint.sourceConstraintComponent().getLocalName())
                    .isEqualToIgnoringCase(fault.kind() + "ConstraintComponent");
        });
    }

    @Test
    void everyConstraintHasItsFaultInFaultsShapesTsv() {
        assertThat(faults()).extracting(Fault::constraint).hasSameElementsAs(constraints());
    }

    @Test
    void everyConstraintSaysWhatIsWrongAndWhatToDo() {
        assertThat(constraining())
                .allSatisfy(shape -> assertThat(
                                shape.listProperties(SHACLM.message).toList())
                        .as("sh:message of shape:%s", shape.getLocalName())
                        .singleElement()
                        .satisfies(message -> assertThat(message.getString()).matches(".+[.:] .+[.]")));
    }

    @Test
    void noTwoConstraintsSpeakAlike() {
        assertThat(SOURCE.listObjectsOfProperty(SHACLM.message).toList()).hasSameSizeAs(constraining());
    }

    static List<Fault> faults() {
        return Turtle.table("faults/shapes.tsv").stream().map(Fault::of).toList();
    }

    /** Every shape and constraint that shapes.ttl declares, as {@link Fault#constraint()} calls it. */
    private static List<String> constraints() {
        return SOURCE.listStatements()
                .filterKeep(triple -> SHACLM.NS.equals(triple.getPredicate().getNameSpace()))
                .filterDrop(
                        triple -> NO_CONSTRAINT.contains(triple.getPredicate().getLocalName()))
                .mapWith(ShapesTest::constraint)
                .toList();
    }

    private static String constraint(Statement triple) {
        String kind = triple.getPredicate().getLocalName();
        Resource shape = kind.equals("sparql") ? triple.getResource() : triple.getSubject();
        return shape.getLocalName() + " " + kind;
    }

    private static Collection<Resource> constraining() {
        return constraints().stream()
                .map(constraint -> shape(constraint.replaceFirst(" .*", "")))
                .distinct()
                .toList();
    }

    /** The message up to its first placeholder. */
    private static String opening(String shape) {
        return shape(shape).getProperty(SHACLM.message).getString().replaceFirst("[{].*", "");
    }

    private static Resource shape(String name) {
        return SOURCE.createResource("https://w3id.org/parley/shapes#" + name);
    }

    private static List<ReportEntry> complaints(Model model) {
        return List.copyOf(
                ShaclValidator.get().validate(SHAPES, model.getGraph()).getEntries());
    }
}
