package org.parley.serve.ontology;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.rdf.Prefixes;
import org.parley.serve.data.Addresses;
import org.parley.serve.data.GraphForm;
import org.parley.serve.http.Html;

/** The ontology to read: every class, property and concept with what it means and how it hangs together with others. */
final class OntologyHtml {
    private static final String SPACE = "https://w3id.org/parley/";
    private static final Map<String, Resource> KINDS = new LinkedHashMap<>();
    private static final Map<String, Property> FACTS = new LinkedHashMap<>();

    static {
        KINDS.put("Classes", OWL.Class);
        KINDS.put("Properties between things", OWL.ObjectProperty);
        KINDS.put("Properties with values", OWL.DatatypeProperty);
        FACTS.put("Kind of", RDFS.subClassOf);
        FACTS.put("Implies", RDFS.subPropertyOf);
        FACTS.put("Of", RDFS.domain);
        FACTS.put("Leads to", RDFS.range);
        FACTS.put("Inverse of", OWL.inverseOf);
        FACTS.put("Broader", SKOS.broader);
        FACTS.put("Close to", SKOS.closeMatch);
    }

    private final OntologyDocument document;
    private final Addresses addresses;
    private final Html page;

    private OntologyHtml(OntologyDocument document, Addresses addresses) {
        this.document = document;
        this.addresses = addresses;
        this.page = new Html(text(document.ontology(), RDFS.label));
    }

    static String of(OntologyDocument document, Addresses addresses) {
        return new OntologyHtml(document, addresses).page();
    }

    /**
     * The fragment by which a term is found on the page: of a class or property its own, of a concept its path, and of a
     * scheme its path with a slash, for schemes share their names with properties.
     */
    static String anchor(Resource term) {
        String iri = term.getURI();
        if (iri.contains("#")) {
            return iri.substring(iri.indexOf('#') + 1);
        }
        return iri.substring(SPACE.length()) + (term.hasProperty(RDF.type, SKOS.ConceptScheme) ? "/" : "");
    }

    private String page() {
        Resource ontology = document.ontology();
        for (Property property : List.of(DCTerms.description, RDFS.comment)) {
            paragraph(text(ontology, property));
        }
        page.tag("<p>").link(ontology.getURI(), ontology.getURI()).text(" " + text(ontology, OWL.versionInfo));
        Stream.of(GraphForm.values())
                .filter(form -> form != GraphForm.PAGE)
                .forEach(form ->
                        page.tag(" ").link(addresses.of(ontology.getURI()) + "." + form.ending(), form.mediaType()));
        page.tag("</p>");
        KINDS.forEach((title, kind) -> section(title, ours(kind)));
        ours(SKOS.ConceptScheme).forEach(this::scheme);
        if (ours(OWL.Class).isEmpty()) {
            page.element("pre", document.turtle());
        }
        return page.page();
    }

    /** Parley's own terms of a kind, by label. */
    private List<Resource> ours(Resource kind) {
        return document.model().listSubjectsWithProperty(RDF.type, kind).toList().stream()
                .filter(term -> term.isURIResource() && term.getURI().startsWith(SPACE))
                .filter(term -> term.hasProperty(RDFS.label))
                .sorted(Comparator.comparing(term -> text(term, RDFS.label)))
                .toList();
    }

    private void section(String title, List<Resource> terms) {
        if (!terms.isEmpty()) {
            page.element("h2", title);
            terms.forEach(this::term);
        }
    }

    private void scheme(Resource scheme) {
        page.heading("h2", anchor(scheme), text(scheme, RDFS.label));
        paragraph(text(scheme, SKOS.definition));
        paragraph(text(scheme, RDFS.comment));
        document.model().listSubjectsWithProperty(SKOS.inScheme, scheme).toList().stream()
                .sorted(Comparator.comparing(concept -> text(concept, RDFS.label)))
                .forEach(this::term);
    }

    private void term(Resource term) {
        page.heading("h3", anchor(term), text(term, RDFS.label));
        page.tag("<p><code>").text(shortened(term)).tag("</code></p>");
        paragraph(text(term, SKOS.definition));
        paragraph(text(term, RDFS.comment));
        FACTS.forEach((title, property) -> fact(title, named(term, property)));
        fact("Kinds", naming(term, RDFS.subClassOf));
        fact("Narrower", naming(term, SKOS.broader));
        fact("Used of it", naming(term, RDFS.domain));
        fact("Lead here", naming(term, RDFS.range));
    }

    private static List<Resource> named(Resource term, Property property) {
        return term.listProperties(property).mapWith(Statement::getObject).toList().stream()
                .filter(RDFNode::isURIResource)
                .map(RDFNode::asResource)
                .toList();
    }

    private List<Resource> naming(Resource term, Property property) {
        return document.model().listSubjectsWithProperty(property, term).toList().stream()
                .filter(Resource::isURIResource)
                .toList();
    }

    private void fact(String title, List<Resource> others) {
        if (!others.isEmpty()) {
            page.tag("<p>").text(title + ":");
            others.stream()
                    .sorted(Comparator.comparing(OntologyHtml::shortened))
                    .forEach(this::linked);
            page.tag("</p>");
        }
    }

    private void linked(Resource other) {
        boolean here = other.hasProperty(RDFS.label) && other.getURI().startsWith(SPACE);
        page.tag(" ").link(here ? "#" + anchor(other) : addresses.of(other.getURI()), shortened(other));
    }

    private static String shortened(Resource term) {
        return Prefixes.shortened(term.getURI()).orElse(term.getURI());
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            page.element("p", text);
        }
    }

    private static String text(Resource thing, Property property) {
        Statement said = thing.getProperty(property);
        return said == null ? "" : said.getLiteral().getLexicalForm();
    }
}
