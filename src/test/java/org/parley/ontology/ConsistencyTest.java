package org.parley.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the axioms hold together, and whether each of them catches what it is there to catch. */
class ConsistencyTest {
    @Test
    void theVocabularyIsConsistentAndEveryClassCanHaveInstances() {
        assertThat(Consistency.of(Turtle.core())).isEqualTo(new Consistency(true, "", List.of()));
    }

    @Test
    void theExampleIsConsistentAlsoWithTheAlignments() {
        assertThat(Consistency.of(Turtle.example().add(Turtle.aligned())))
                .isEqualTo(new Consistency(true, "", List.of()));
    }

    /** By SKOS, whatever skos:closeMatch links is a concept: candidates for an actor must survive that. */
    @Test
    void candidateLinksStayConsistentForThoseWhoLoadSkosItself() {
        Model skos = Turtle.parse("""
                skos:closeMatch rdfs:subPropertyOf skos:semanticRelation .
                skos:semanticRelation a owl:ObjectProperty ; rdfs:domain skos:Concept ; rdfs:range skos:Concept .
                """);
        assertThat(Consistency.of(Turtle.example().add(skos)).consistent()).isTrue();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("disjointClasses")
    void nothingBelongsToTwoDisjointClasses(Resource one, Resource other) {
        Model spoilt = Turtle.core();
        spoilt.createResource("https://example.org/both")
                .addProperty(RDF.type, one)
                .addProperty(RDF.type, other);
        assertThat(Consistency.of(spoilt).consistent()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictions")
    void aContradictionIsFound(String name, String turtle) {
        assertThat(Consistency.of(Turtle.example().add(Turtle.parse(turtle))).consistent())
                .isFalse();
    }

    /** Each pair that an axiom of the vocabulary declares disjoint. */
    static List<Arguments> disjointClasses() {
        List<Arguments> pairs = new ArrayList<>();
        Model core = Turtle.core();
        core.listSubjectsWithProperty(RDF.type, OWL2.AllDisjointClasses)
                .forEach(axiom -> addPairs(members(axiom), pairs));
        core.listStatements(null, OWL.disjointWith, (RDFNode) null)
                .forEach(axiom -> pairs.add(Arguments.of(axiom.getSubject(), axiom.getResource())));
        return pairs;
    }

    private static List<RDFNode> members(Resource axiom) {
        return axiom.getProperty(OWL2.members).getObject().as(RDFList.class).asJavaList();
    }

    private static void addPairs(List<RDFNode> members, List<Arguments> pairs) {
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                pairs.add(Arguments.of(members.get(i), members.get(j)));
            }
        }
    }

    static Stream<Arguments> contradictions() {
        return Turtle.table("faults/axioms.tsv").stream().map(row -> Arguments.of(row[0], row[1]));
    }
}
