package org.parley.serve.sparql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.parley.rdf.Prefixes;
import org.parley.serve.catalogue.Catalogue;
import org.parley.serve.catalogue.Remembered;
import org.parley.serve.data.Lookup;
import org.parley.store.Store;

/** What the endpoint says of itself: the languages, the formats, the graphs, and how much is in them. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> ANSWERS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML");
    private static final List<String> TRIPLES = List.of("Turtle", "N-Triples", "JSON-LD", "RDF_XML");
    /** Of thousands of documents nobody wants each graph listed. */
    private static final int MOST_GRAPHS = 500;

    private final Store store;
    private final Catalogue catalogue;
    private final Remembered<Map<String, Long>> graphs;

    ServiceDescription(Store store, Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
        this.graphs = new Remembered<>(store, () -> store.read(ServiceDescription::count));
    }

    /**
     * The description.
     *
     * @param home the address of the server's home page, with a slash at its end
     * @param services the endpoints that queries may call
     * @param isWritable whether anybody may write
     */
    Model describe(String home, Set<String> services, boolean isWritable) {
        Model model = catalogue.describe(home);
        model.setNsPrefixes(Prefixes.all()).setNsPrefix("sd", SD);
        Resource query = service(model, home + "parley/sparql", "SPARQL11Query");
        ANSWERS.forEach(format -> query.addProperty(sd("resultFormat"), model.createResource(FORMATS + format)));
        if (!services.isEmpty()) {
            query.addProperty(sd("feature"), term(model, "BasicFederatedQuery"));
        }
        Resource dataset = dataset(model, home);
        query.addProperty(sd("defaultDataset"), dataset);
        if (isWritable) {
            Resource update = service(model, home + "parley/update", "SPARQL11Update");
            TRIPLES.forEach(format -> update.addProperty(sd("inputFormat"), model.createResource(FORMATS + format)));
            update.addProperty(sd("defaultDataset"), dataset);
        }
        return model;
    }

    private Resource service(Model model, String address, String language) {
        Resource service = model.createResource(address);
        service.addProperty(RDF.type, term(model, "Service"))
                .addProperty(sd("endpoint"), service)
                .addProperty(sd("supportedLanguage"), term(model, language))
                .addProperty(
                        sd("defaultEntailmentRegime"), model.createResource("http://www.w3.org/ns/entailment/Simple"));
        if (store.defaultGraph().isUnion()) {
            service.addProperty(sd("feature"), term(model, "UnionDefaultGraph"));
        }
        return service;
    }

    private Resource dataset(Model model, String home) {
        Map<String, Long> counted = graphs.get();
        Resource whole = model.createResource(Catalogue.dataset(home)).addProperty(RDF.type, term(model, "Graph"));
        Resource dataset = model.createResource(home + "parley/sparql#dataset")
                .addProperty(RDF.type, term(model, "Dataset"))
                .addProperty(sd("defaultGraph"), whole);
        counted.entrySet().stream()
                .limit(MOST_GRAPHS)
                .forEach(each -> dataset.addProperty(sd("namedGraph"), named(model, each.getKey(), each.getValue())));
        if (counted.size() > MOST_GRAPHS) {
            dataset.addProperty(
                    RDFS.comment,
                    "These are %d of %d named graphs. Ask for the others: SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"
                            .formatted(MOST_GRAPHS, counted.size()),
                    "en");
        }
        return dataset;
    }

    private static Resource named(Model model, String name, long triples) {
        Resource graph = model.createResource()
                .addProperty(RDF.type, term(model, "Graph"))
                .addLiteral(VOID.triples, model.createTypedLiteral(triples, XSDDatatype.XSDinteger));
        return model.createResource()
                .addProperty(RDF.type, term(model, "NamedGraph"))
                .addProperty(sd("name"), model.createResource(name))
                .addProperty(sd("graph"), graph);
    }

    /** How many triples each named graph has; called inside a read transaction. */
    private static Map<String, Long> count(Dataset data) {
        try (QueryExecution execution = QueryExecution.dataset(data)
                .query(Lookup.text(ServiceDescription.class, "graphs.rq"))
                .build()) {
            Map<String, Long> graphs = new LinkedHashMap<>();
            execution
                    .execSelect()
                    .forEachRemaining(row -> graphs.put(
                            row.getResource("graph").getURI(),
                            row.getLiteral("triples").getLong()));
            return graphs;
        }
    }

    private static Resource term(Model model, String name) {
        return model.createResource(SD + name);
    }

    private static Property sd(String name) {
        return ResourceFactory.createProperty(SD + name);
    }
}
