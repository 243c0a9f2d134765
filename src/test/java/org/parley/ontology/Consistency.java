package org.parley.ontology;

import java.io.StringWriter;
import java.util.List;
import openllet.owlapi.OpenlletReasoner;
import openllet.owlapi.OpenlletReasonerFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/**
 * What the OWL 2 DL reasoner Openllet makes of a graph.
 *
 * @param reason why the graph contradicts itself, empty where it does not
 * @param unsatisfiable IRIs of classes that can have no instance; only looked for in a consistent graph
 */
public record Consistency(boolean consistent, String reason, List<String> unsatisfiable) {
    /** Reasons over a vocabulary and its data, given together in one model. */
    public static Consistency of(Model model) {
        OpenlletReasoner reasoner = OpenlletReasonerFactory.getInstance().createReasoner(ontology(model));
        try {
            if (!reasoner.isConsistent()) {
                return new Consistency(false, reasoner.getKB().getExplanation(), List.of());
            }
            return new Consistency(true, "", unsatisfiable(reasoner));
        } finally {
            reasoner.dispose();
        }
    }

    /** The model as the OWL API sees it; imports are taken as already added. */
    static OWLOntology ontology(Model model) {
        Model whole = ModelFactory.createDefaultModel().add(model);
        whole.removeAll(null, OWL.imports, (RDFNode) null);
        var triples = new StringWriter();
        RDFDataMgr.write(triples, whole, Lang.NTRIPLES);
        try {
            return OWLManager.createOWLOntologyManager()
                    .loadOntologyFromOntologyDocument(new StringDocumentSource(triples.toString()));
        } catch (OWLOntologyCreationException e) {
            throw new IllegalArgumentException("The OWL API cannot read the graph as an ontology", e);
        }
    }

    private static List<String> unsatisfiable(OpenlletReasoner reasoner) {
        return reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().stream()
                .map(OWLClass::toStringID)
                .sorted()
                .toList();
    }
}
