package org.parley.serve.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.serve.data.ThingsIT.graph;
import static org.parley.serve.data.ThingsIT.header;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rdf.Parley;
import org.parley.serve.DevsetServer;
import org.parley.serve.ParleyServer;
import org.parley.serve.ServerOptions;
import org.parley.serve.Visitor;
import org.parley.serve.data.Publication;
import org.parley.store.Fixture;
import org.parley.store.Store;

/** The catalogue entry of the store: its figures are those of the store, and it leads to all that the server offers. */
class CatalogueIT {
    private static final String VOID_PATH = ".well-known/void";
    private static final URI LICENSE = URI.create("https://creativecommons.org/licenses/by/4.0/");

    private static Visitor visitor;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() {
        visitor = new Visitor(DevsetServer.running().url());
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    private static Resource dataset() {
        return graph(visitor.get(VOID_PATH, "Accept", "application/n-triples"))
                .listSubjectsWithProperty(RDF.type, DCAT.Dataset)
                .next();
    }

    @ParameterizedTest
    @CsvSource({
        "triples, '?s ?p ?o', '*'",
        "distinctSubjects, '?s ?p ?o', DISTINCT ?s",
        "distinctObjects, '?s ?p ?o', DISTINCT ?o",
        "properties, '?s ?p ?o', DISTINCT ?p",
        "classes, '?s a ?o', DISTINCT ?o",
    })
    void countsWhatAQueryCounts(String figure, String pattern, String counted) {
        Property property = dataset().getModel().createProperty(VOID.NS + figure);
        assertThat(number(dataset(), property)).isEqualTo(count("SELECT (COUNT(%s) AS ?n) { %s }", counted, pattern));
    }

    @Test
    void partsTheStoreByClassAndByProperty() {
        Map<String, Long> classes = parts(VOID.classPartition, VOID._class, VOID.entities);
        assertThat(classes).hasSize((int) number(dataset(), VOID.classes));
        assertThat(classes.get(Parley.StatusReport.getURI()))
                .isPositive()
                .isEqualTo(count("SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a <%s> }", Parley.StatusReport.getURI()));
        Map<String, Long> properties = parts(VOID.propertyPartition, VOID.property, VOID.triples);
        assertThat(properties).hasSize((int) number(dataset(), VOID.properties));
        assertThat(properties.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(number(dataset(), VOID.triples));
        assertThat(properties.get(Parley.via.getURI()))
                .isPositive()
                .isEqualTo(count("SELECT (COUNT(*) AS ?n) { ?s <%s> ?o }", Parley.via.getURI()));
    }

    private static Map<String, Long> parts(Property partition, Property term, Property figure) {
        return dataset().listProperties(partition).mapWith(part -> part.getResource()).toList().stream()
                .collect(Collectors.toMap(
                        part -> part.getPropertyResourceValue(term).getURI(), part -> number(part, figure)));
    }

    @Test
    void countsTheLinksToWikidata() {
        Resource links = dataset().listProperties(VOID.subset).toList().stream()
                .map(part -> part.getResource())
                .filter(part -> part.hasProperty(VOID.linkPredicate, OWL.sameAs))
                .findFirst()
                .orElseThrow();
        assertThat(links.hasProperty(RDF.type, VOID.Linkset)).isTrue();
        assertThat(number(links, VOID.triples))
                .isPositive()
                .isEqualTo(count(
                        "SELECT (COUNT(*) AS ?n) { ?s <%s> ?o FILTER STRSTARTS(STR(?o), 'http://www.wikidata.org/') }",
                        OWL.sameAs.getURI()));
        assertThat(links.getPropertyResourceValue(VOID.objectsTarget)
                        .getProperty(VOID.uriSpace)
                        .getString())
                .isEqualTo("http://www.wikidata.org/entity/");
    }

    @Test
    void leadsToTheEndpointTheDumpsAndExamplesThatAnswer() {
        Resource dataset = dataset();
        String home = DevsetServer.running().url().toString();
        assertThat(dataset.getPropertyResourceValue(VOID.sparqlEndpoint).getURI())
                .isEqualTo(home + "parley/sparql");
        List<String> dumps = objects(dataset, VOID.dataDump);
        assertThat(dumps).hasSizeGreaterThan(1);
        assertThat(objects(dataset, DCAT.distribution)).hasSameSizeAs(dumps);
        dumps.forEach(dump -> assertThat(
                        visitor.send("HEAD", dump.substring(home.length()), "").statusCode())
                .isEqualTo(200));
        List<String> examples = objects(dataset, VOID.exampleResource);
        assertThat(examples).hasSizeGreaterThan(10);
        examples.forEach(example -> assertThat(visitor.get(example.replaceFirst("https://w3id.org/parley/", "")
                                .replaceFirst("#.*", ""))
                        .statusCode())
                .isIn(200, 303));
        assertThat(objects(dataset, VOID.vocabulary)).contains(Parley.NS, RDF.getURI());
        assertThat(dataset.getProperty(DCTerms.modified).getString()).startsWith("20");
    }

    private static List<String> objects(Resource subject, Property property) {
        return subject.listProperties(property)
                .mapWith(triple -> triple.getResource().getURI())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples"})
    void comesInEveryFormWithoutBlankNodes(String type) {
        Model model = graph(visitor.get(VOID_PATH, "Accept", type));
        assertThat(model.isIsomorphicWith(dataset().getModel())).isTrue();
        assertThat(model.listObjects().filterKeep(RDFNode::isAnon).toList()).isEmpty();
    }

    @Test
    void isAPageForBrowsers() {
        assertThat(visitor.get(VOID_PATH, "Accept", "text/html").body())
                .contains("<h1>What Parley read</h1>")
                .contains("/dump/parley.nq");
    }

    @ParameterizedTest
    @CsvSource({
        "nq, application/n-quads, GRAPH ?g { ?s ?p ?o }",
        "trig, application/trig, GRAPH ?g { ?s ?p ?o }",
        "jsonld, application/ld+json, GRAPH ?g { ?s ?p ?o }",
        "ttl, text/turtle, ?s ?p ?o",
    })
    void aDumpHoldsTheWholeStoreAndIsKnownAgainByItsTag(String ending, String type, String all) throws Exception {
        String path = "dump/parley." + ending;
        var dump = visitor.get(path);
        assertThat(header(dump, "Content-Type")).startsWith(type);
        Dataset read = DatasetFactory.create();
        RDFDataMgr.read(
                read,
                new ByteArrayInputStream(dump.body().getBytes(StandardCharsets.UTF_8)),
                RDFLanguages.contentTypeToLang(type));
        assertThat(read.asDatasetGraph().stream().count()).isEqualTo(count("SELECT (COUNT(*) AS ?n) { %s }", all));
        assertThat(visitor.get(path, "If-None-Match", header(dump, "ETag")).statusCode())
                .isEqualTo(304);
        try (HttpClient client = HttpClient.newHttpClient()) {
            var small = client.send(
                    HttpRequest.newBuilder(DevsetServer.running().url().resolve(path))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(new String(
                            new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes(),
                            StandardCharsets.UTF_8))
                    .isEqualTo(dump.body());
        }
    }

    @Test
    void saysWhereTheDumpsAre() {
        var answer = visitor.get("dump/parley.xlsx");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("/dump/parley.nq");
    }

    @Test
    void followsTheStoreAfterAWriteAndIsTheSameUntilThen() throws Exception {
        ServerOptions options =
                ServerOptions.usual().on(0).publishing(Publication.usual().under(LICENSE));
        try (Store store = Store.open(folder.resolve("store"))) {
            store.write(Fixture::fill);
            try (ParleyServer server = ParleyServer.start(store, options);
                    Visitor other = new Visitor(server.url())) {
                String tag = header(other.get(VOID_PATH), "ETag");
                String dump = header(other.get("dump/parley.nq"), "ETag");
                assertThat(other.get(VOID_PATH, "If-None-Match", tag).statusCode())
                        .isEqualTo(304);
                assertThat(graph(other.get(VOID_PATH)).contains(null, DCTerms.license, resource(LICENSE.toString())))
                        .isTrue();
                store.write(data ->
                        data.getNamedModel("urn:x:more").add(resource("urn:x:a"), RDF.type, resource("urn:x:Thing")));
                assertThat(other.get("dump/parley.nq", "Cache-Control", "no-cache")
                                .body())
                        .contains("<urn:x:Thing>");
                awaitChange(other, VOID_PATH, tag);
                awaitChange(other, "dump/parley.nq", dump);
                assertThat(graph(other.get(VOID_PATH)).containsResource(resource("urn:x:Thing")))
                        .isTrue();
                assertThat(other.get("dump/parley.nq").body()).contains("<urn:x:Thing>");
            }
        }
    }

    /** A store that changes all the time is not counted all the time, so a change may show only after a while. */
    private static void awaitChange(Visitor other, String path, String tag) throws InterruptedException {
        Instant patience = Instant.now().plus(Duration.ofSeconds(60));
        while (other.get(path, "If-None-Match", tag).statusCode() == 304) {
            assertThat(Instant.now()).isBefore(patience);
            Thread.sleep(50);
        }
    }

    private static Resource resource(String iri) {
        return ResourceFactory.createResource(iri);
    }

    private static long number(Resource subject, Property property) {
        return subject.getProperty(property).getLong();
    }

    private static long count(String query, Object... parts) {
        String csv = visitor.ask(query.formatted(parts), "Accept", "text/csv").body();
        return Long.parseLong(csv.lines().skip(1).findFirst().orElseThrow());
    }
}
