package org.parley.serve.ontology;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.parley.serve.data.Addresses;
import org.parley.serve.data.GraphForm;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Page;
import org.parley.serve.http.Reply;

/** A scheme and its concepts, whose IRIs have paths of their own: each leads to its place in the ontology. */
final class ConceptPage extends Page {
    private static final long serialVersionUID = 1L;

    /** Where each IRI's path leads. */
    private final transient Map<String, String> anchors;

    private final String ontology;

    private ConceptPage(String path, Map<String, String> anchors, String ontology) {
        super(path);
        this.anchors = anchors;
        this.ontology = ontology;
    }

    static List<ConceptPage> all(OntologyDocument document, Addresses addresses) {
        String ontology = addresses.of(document.ontology().getURI());
        return document.model().listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme).toList().stream()
                .map(scheme ->
                        new ConceptPage(addresses.of(scheme.getURI()) + "/*", anchors(scheme, addresses), ontology))
                .toList();
    }

    private static Map<String, String> anchors(Resource scheme, Addresses addresses) {
        Map<String, String> anchors = new TreeMap<>();
        anchors.put(addresses.of(scheme.getURI()), OntologyHtml.anchor(scheme));
        scheme.getModel()
                .listSubjectsWithProperty(SKOS.inScheme, scheme)
                .forEach(concept -> anchors.put(addresses.of(concept.getURI()), OntologyHtml.anchor(concept)));
        return anchors;
    }

    @Override
    protected void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        String path = request.getRequestURI();
        String ending =
                GraphForm.ofEnding(path).map(form -> "." + form.ending()).orElse("");
        String anchor = anchors.get(path.substring(0, path.length() - ending.length()));
        if (anchor == null) {
            throw new BadRequest(404, "There are " + String.join(", ", anchors.keySet()));
        }
        reply.seeOther(ontology + ending + "#" + anchor);
    }
}
