package org.parley.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the axioms let a reasoner conclude: a triple follows where its opposite contradicts the rest. */
class EntailmentTest {
    private static final String FURTHER_UP = """
            ex:borland parley:partOf ex:continent . ex:continent a parley:Actor .
            ex:fullTruce parley:narrowerThan ex:peace . ex:peace a parley:Measure .
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("entailments")
    void aTripleFollowsExactlyWhereItShould(String follows, String triple, String because) {
        Model model = Turtle.example().add(Turtle.parse(FURTHER_UP));
        addOpposite(model, Turtle.parse(triple).listStatements().nextStatement());
        assertThat(Consistency.of(model).consistent()).as(because).isEqualTo(follows.equals("no"));
    }

    static List<Arguments> entailments() {
        return Turtle.table("entailments.tsv").stream()
                .map(row -> Arguments.of(row[0], row[1], row[2]))
                .toList();
    }

    private static void addOpposite(Model model, Statement triple) {
        if (triple.getPredicate().equals(RDF.type)) {
            Resource complement = model.createResource(OWL.Class).addProperty(OWL.complementOf, triple.getObject());
            model.add(triple.getSubject(), RDF.type, complement);
        } else {
            model.createResource(OWL2.NegativePropertyAssertion)
                    .addProperty(OWL2.sourceIndividual, triple.getSubject())
                    .addProperty(OWL2.assertionProperty, triple.getPredicate())
                    .addProperty(OWL2.targetIndividual, triple.getObject());
        }
    }
}
