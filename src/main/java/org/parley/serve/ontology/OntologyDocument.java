package org.parley.serve.ontology;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.parley.serve.data.Lookup;

/**
 * A document that says what terms mean: the ontology, its alignments, the shapes.
 *
 * @param turtle the document as it was written
 */
record OntologyDocument(Resource ontology, String turtle) {
    private static final List<String> FILES =
            List.of("/ontology/parley.ttl", "/ontology/alignments.ttl", "/ontology/shapes.ttl");

    /** All of them; the ontology itself comes first. */
    static List<OntologyDocument> all() {
        return FILES.stream().map(OntologyDocument::read).toList();
    }

    private static OntologyDocument read(String file) {
        String turtle = Lookup.text(OntologyDocument.class, file);
        Model model = ModelFactory.createDefaultModel();
        RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).parse(model);
        return new OntologyDocument(
                model.listSubjectsWithProperty(RDF.type, OWL.Ontology).next(), turtle);
    }

    Model model() {
        return ontology.getModel();
    }

    /** The IRIs it can be fetched by: its own, and that of this version if it has one. */
    Stream<String> names() {
        return Stream.concat(
                Stream.of(ontology.getURI()),
                Optional.ofNullable(ontology.getPropertyResourceValue(OWL2.versionIRI)).map(Resource::getURI).stream());
    }
}
