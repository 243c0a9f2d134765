package org.parley.rdf;

import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The ontology as it stands on the class path. */
public final class Ontology {
    private static final String SPACE = "https://w3id.org/parley/";

    /** Classes, properties and concept schemes with all their axioms. */
    public static final Model WHOLE = read("/ontology/parley.ttl");

    public static Model read(String resource) {
        Model model = ModelFactory.createDefaultModel();
        InputStream file = Objects.requireNonNull(
                Ontology.class.getResourceAsStream(resource),
                () -> "There is no %s on the class path".formatted(resource));
        RDFDataMgr.read(model, file, Lang.TURTLE);
        return model;
    }

    /** What queries need of the ontology: types, labels, definitions and order of terms; no axioms, no blank nodes. */
    public static Model vocabulary() {
        Model vocabulary = ModelFactory.createDefaultModel();
        WHOLE.listStatements()
                .filterKeep(triple ->
                        ours(triple.getSubject()) && !triple.getObject().isAnon())
                .filterDrop(triple -> triple.getPredicate().equals(RDFS.domain)
                        || triple.getPredicate().equals(RDFS.range)
                        || triple.getPredicate().equals(OWL2.versionIRI))
                .forEachRemaining(vocabulary::add);
        return vocabulary;
    }

    /** Whether a concept is another or narrower than it, by skos:broader. */
    public static boolean within(Resource narrow, Resource wide) {
        return Stream.iterate(
                        WHOLE.getResource(narrow.getURI()),
                        Objects::nonNull,
                        concept -> concept.getPropertyResourceValue(SKOS.broader))
                .anyMatch(wide::equals);
    }

    private static boolean ours(RDFNode term) {
        return term instanceof Resource resource
                && resource.isURIResource()
                && resource.getURI().startsWith(SPACE)
                && WHOLE.contains(resource, RDFS.label);
    }

    private Ontology() {}
}
