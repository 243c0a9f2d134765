package org.parley.serve.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.parley.export.OutputFormat;
import org.parley.rdf.Parley;
import org.parley.rdf.Prefixes;
import org.parley.rdf.knowledge.Slug;
import org.parley.serve.data.Publication;
import org.parley.store.Store;

/** The data served, as catalogues of datasets list it: VoID and DCAT, with figures that are counted once per state. */
public final class Catalogue {
    static final String PATH = "/.well-known/void";
    static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private final Publication publication;
    private final Remembered<Figures> figures;

    public Catalogue(Store store, Publication publication) {
        this.publication = publication;
        this.figures = new Remembered<>(store, () -> store.read(Figures::of));
    }

    public Publication publication() {
        return publication;
    }

    /**
     * The IRI by which the catalogue names the dataset.
     *
     * @param home the address of the server's home page, with a slash at its end
     */
    public static String dataset(String home) {
        return home + PATH.substring(1) + "#dataset";
    }

    /** The description of the dataset that {@link #dataset} names, with counts and partitions. */
    public Model describe(String home) {
        Model model = ModelFactory.createDefaultModel();
        Figures counted = figures.get();
        Resource dataset = model.createResource(dataset(home))
                .addProperty(RDF.type, VOID.Dataset)
                .addProperty(RDF.type, DCAT.Dataset);
        about(dataset, counted);
        doors(dataset, home);
        totals(dataset, counted);
        counted.classes().forEach(each -> of(dataset, each));
        counted.properties().forEach(each -> of(dataset, each));
        counted.links().forEach(each -> of(dataset, each));
        return model;
    }

    private void about(Resource dataset, Figures counted) {
        dataset.addProperty(RDFS.label, "What Parley read", "en")
                .addProperty(DCTerms.title, "What Parley read", "en")
                .addProperty(
                        DCTerms.description,
                        "What diplomatic news and official readouts say: who said what through which account, and how far each measure has come according to whom.",
                        "en")
                .addProperty(VOID.uriSpace, publication.iris().base());
        publication
                .license()
                .ifPresent(license ->
                        dataset.addProperty(DCTerms.license, dataset.getModel().createResource(license.toString())));
        counted.latest().ifPresent(latest -> dataset.addProperty(DCTerms.modified, latest, XSDDatatype.XSDdateTime));
        for (String format : List.of("Turtle", "JSON-LD", "N-Triples", "RDF_XML")) {
            dataset.addProperty(VOID.feature, dataset.getModel().createResource(FORMATS + format));
        }
    }

    private static void doors(Resource dataset, String home) {
        Model model = dataset.getModel();
        Resource endpoint = model.createResource(home + "parley/sparql");
        endpoint.addProperty(RDF.type, DCAT.DataService)
                .addProperty(RDFS.label, "SPARQL endpoint", "en")
                .addProperty(DCTerms.title, "SPARQL endpoint", "en")
                .addProperty(DCAT.endpointURL, endpoint)
                .addProperty(DCAT.servesDataset, dataset);
        dataset.addProperty(VOID.sparqlEndpoint, endpoint).addProperty(DCAT.landingPage, model.createResource(home));
        for (OutputFormat format : Dumps.FORMATS) {
            Resource dump = model.createResource(home + Dumps.path(format).substring(1));
            dataset.addProperty(VOID.dataDump, dump)
                    .addProperty(
                            DCAT.distribution,
                            model.createResource(dataset.getURI() + "-as-" + format.name())
                                    .addProperty(RDF.type, DCAT.Distribution)
                                    .addProperty(RDFS.label, "All graphs as " + format.mediaType(), "en")
                                    .addProperty(DCAT.downloadURL, dump)
                                    .addProperty(DCAT.mediaType, mediaType(model, format)));
        }
    }

    private static Resource mediaType(Model model, OutputFormat format) {
        return model.createResource("https://www.iana.org/assignments/media-types/" + format.mediaType());
    }

    private static void totals(Resource dataset, Figures counted) {
        number(dataset, VOID.triples, counted.triples());
        number(dataset, VOID.distinctSubjects, counted.subjects());
        number(dataset, VOID.distinctObjects, counted.objects());
        number(dataset, VOID.properties, counted.properties().size());
        number(dataset, VOID.classes, counted.classes().size());
        namespaces(counted)
                .forEach((namespace, uses) ->
                        dataset.addProperty(VOID.vocabulary, dataset.getModel().createResource(namespace)));
    }

    /** The namespaces that classes and properties come from. */
    private static Map<String, Long> namespaces(Figures counted) {
        Map<String, Long> namespaces = new TreeMap<>();
        counted.properties().forEach(each -> namespaces.merge(namespace(each.iri()), each.triples(), Long::sum));
        counted.classes().forEach(each -> namespaces.merge(namespace(each.iri()), each.members(), Long::sum));
        namespaces.remove(""); // of names such as urn:a:b
        return namespaces;
    }

    private static String namespace(String term) {
        return term.substring(0, Math.max(term.lastIndexOf('#'), term.lastIndexOf('/')) + 1);
    }

    private static void of(Resource dataset, Figures.OfClass figures) {
        Model model = dataset.getModel();
        Resource part = part(dataset, "class", figures.iri());
        dataset.addProperty(VOID.classPartition, part);
        part.addProperty(VOID._class, model.createResource(figures.iri()));
        number(part, VOID.entities, figures.members());
        if (figures.iri().startsWith(Parley.NS) && figures.example().startsWith("http")) {
            dataset.addProperty(VOID.exampleResource, model.createResource(figures.example()));
        }
    }

    private static void of(Resource dataset, Figures.OfProperty figures) {
        Resource part = part(dataset, "property", figures.iri());
        dataset.addProperty(VOID.propertyPartition, part);
        part.addProperty(VOID.property, dataset.getModel().createResource(figures.iri()));
        number(part, VOID.triples, figures.triples());
        number(part, VOID.distinctSubjects, figures.subjects());
        number(part, VOID.distinctObjects, figures.objects());
    }

    private static void of(Resource dataset, Figures.Links figures) {
        Model model = dataset.getModel();
        Resource wikidata = model.createResource(dataset.getURI() + "-wikidata")
                .addProperty(RDF.type, VOID.Dataset)
                .addProperty(RDFS.label, "Wikidata", "en")
                .addProperty(VOID.uriSpace, WIKIDATA)
                .addProperty(FOAF.homepage, model.createResource("https://www.wikidata.org/"));
        Resource links = part(dataset, "links", figures.property())
                .addProperty(RDF.type, VOID.Linkset)
                .addProperty(VOID.linkPredicate, model.createResource(figures.property()))
                .addProperty(VOID.subjectsTarget, dataset)
                .addProperty(VOID.objectsTarget, wikidata);
        number(links, VOID.triples, figures.triples());
        dataset.addProperty(VOID.subset, links);
    }

    private static Resource part(Resource dataset, String kind, String term) {
        String name = Prefixes.shortened(term)
                .map(shortened -> shortened.replace(':', '-'))
                .orElseGet(() -> Slug.digest(term));
        return dataset.getModel()
                .createResource("%s-%s-%s".formatted(dataset.getURI(), kind, name))
                .addProperty(RDF.type, VOID.Dataset);
    }

    private static void number(Resource subject, Property property, long number) {
        subject.addLiteral(property, subject.getModel().createTypedLiteral(number, XSDDatatype.XSDinteger));
    }
}
