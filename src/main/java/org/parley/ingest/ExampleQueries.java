package org.parley.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.rdf.Iris;
import org.parley.rdf.Parley;
import org.parley.rdf.Prefixes;
import org.parley.rdf.graph.SharedGraphs;
import org.parley.store.query.NamedQuery;

/**
 * The graph of what can be asked: the queries that come with the program and the prefixes to write more of them, in the
 * terms of SHACL, as SPARQL editors look for them at an endpoint.
 */
final class ExampleQueries {
    private static final String OURS = "https://w3id.org/parley/";
    private static final Property KEYWORDS = ResourceFactory.createProperty("https://schema.org/keywords");
    private static final Pattern TERM = Pattern.compile("\\b([a-z]+):([A-Za-z]+)");

    private final Iris iris;
    private final List<NamedQuery> queries;

    ExampleQueries(Iris iris, List<NamedQuery> queries) {
        this.iris = iris;
        this.queries =
                queries.stream().map(query -> query.reworded(iris::rebased)).toList();
    }

    /** Puts the graph into a dataset in place of what it held, inside the caller's transaction; the same stays as it is. */
    void refresh(Dataset store) {
        Model model = ModelFactory.createDefaultModel();
        Resource ontology = model.createResource(Parley.NS.replace("#", ""));
        Prefixes.all(iris)
                .forEach((prefix, namespace) ->
                        ontology.addProperty(shacl("declare"), prefix(model, prefix, namespace)));
        queries.forEach(query -> describe(query, ontology));
        SharedGraphs.replace(store, iris.queriesGraph(), model);
    }

    private Resource prefix(Model model, String prefix, String namespace) {
        return model.createResource(iris.base() + "prefix/" + prefix)
                .addProperty(RDF.type, shacl("PrefixDeclaration"))
                .addProperty(RDFS.label, prefix)
                .addProperty(shacl("prefix"), prefix)
                .addProperty(shacl("namespace"), namespace, XSDDatatype.XSDanyURI);
    }

    private void describe(NamedQuery query, Resource prefixes) {
        String form = QueryFactory.create(query.sparql()).queryType().name();
        Resource node = prefixes.getModel()
                .createResource(iris.base() + "query/" + query.name())
                .addProperty(RDF.type, shacl("SPARQLExecutable"))
                .addProperty(
                        RDF.type, shacl("SPARQL%c%sExecutable".formatted(form.charAt(0), lower(form.substring(1)))))
                .addProperty(RDFS.label, query.title(), "en")
                .addProperty(RDFS.comment, query.question(), "en")
                .addProperty(shacl("prefixes"), prefixes)
                .addProperty(shacl(lower(form)), query.sparql());
        keywords(query.sparql()).forEach(keyword -> node.addProperty(KEYWORDS, keyword, "en"));
    }

    /** What a query is about: the terms of Parley's that it uses, as words. */
    private static Set<String> keywords(String sparql) {
        return TERM.matcher(sparql)
                .results()
                .filter(term -> Prefixes.all().getOrDefault(term.group(1), "").startsWith(OURS))
                .map(term -> lower(term.group(2).replaceAll("(?<=[a-z])(?=[A-Z])", " ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Property shacl(String name) {
        return ResourceFactory.createProperty(SHACL.NS + name);
    }
}
