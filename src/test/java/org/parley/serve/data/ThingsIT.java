package org.parley.serve.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rdf.Iris;
import org.parley.rdf.Parley;
import org.parley.serve.DevsetServer;
import org.parley.serve.Visitor;

/** Every IRI of the graph is an address: by its path the server says what it names, in the form that is liked best. */
public class ThingsIT {
    private static final String PUTIN = "id/actor/vladimir-putin";
    private static final String CALL = "id/event/call-2025-03-18-donald-trump-vladimir-putin";

    private static Visitor visitor;

    @BeforeAll
    static void start() {
        visitor = new Visitor(DevsetServer.running().url());
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, ttl",
        "application/ld+json, jsonld",
        "application/n-triples, nt",
        "application/rdf+xml, rdf",
    })
    void hasTheSameTriplesInEachFormByAcceptAndByEnding(String type, String ending) {
        var liked = visitor.get(CALL, "Accept", type + ", */*;q=0.1");
        assertThat(liked.statusCode()).isEqualTo(200);
        assertThat(header(liked, "Content-Type")).startsWith(type);
        assertThat(header(liked, "Content-Location")).isEqualTo("/" + CALL + "." + ending);
        assertThat(header(liked, "Vary")).contains("Accept");
        var named = visitor.get(CALL + "." + ending, "Accept", "image/png");
        assertThat(header(named, "Content-Type")).startsWith(type);
        assertThat(graph(named).isIsomorphicWith(graph(liked))).isTrue();
        assertThat(graph(liked).isIsomorphicWith(graph(visitor.get(CALL + ".ttl"))))
                .isTrue();
        assertThat(graph(liked)
                        .contains(
                                graph(liked).createResource(Iris.DEFAULT_BASE + CALL.substring(3)),
                                RDF.type,
                                Parley.Call))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"})
    void isAPageForBrowsersWithLinksToWhatItNames(String accept) {
        var page = visitor.get(CALL, "Accept", accept);
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(page.body())
                .contains("<h1>Donald Trump–Vladimir Putin call, 18 March 2025</h1>")
                .contains("<a href=\"/" + PUTIN + "\">Vladimir Putin</a>")
                .contains("<a href=\"/" + CALL + ".jsonld\">")
                .contains("<a href=\"/ontology#participant\">parley:participant</a>")
                .doesNotContain("<script");
        assertThat(visitor.get(CALL + ".html").body()).isEqualTo(page.body());
    }

    static List<String> iris() {
        return visitor.ask("""
                        SELECT DISTINCT ?iri {
                          { ?iri ?p ?o } UNION { ?s ?p ?iri } UNION { GRAPH ?iri { ?a ?b ?c } }
                          FILTER (isIRI(?iri) && STRSTARTS(STR(?iri), "https://w3id.org/parley/"))
                          FILTER (!CONTAINS(STR(?iri), "#"))
                        }""", "Accept", "text/csv").body().lines().skip(1).toList();
    }

    @Test
    void everyNameInTheStoreIsAnAddressThatAnswers() {
        List<String> iris = iris();
        assertThat(iris).hasSizeGreaterThan(3_000);
        Set<String> silent = iris.parallelStream()
                .filter(iri -> !isKnown(iri.substring("https://w3id.org/parley/".length())))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent).isEmpty();
    }

    private static boolean isKnown(String path) {
        var answer = visitor.send("HEAD", path, "", "Accept", "application/n-triples");
        return answer.statusCode() == 200 || answer.statusCode() == 303;
    }

    @Test
    void aSpanComesWithItsDocument() {
        String span = visitor.ask("""
                        PREFIX parley: <https://w3id.org/parley/ontology#>
                        SELECT ?span { ?span parley:mentions <https://w3id.org/parley/id/actor/vladimir-putin> }
                        ORDER BY ?span LIMIT 1""", "Accept", "text/csv")
                .body()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .replace("\"", "");
        assertThat(span).contains("#char=");
        Model document = graph(visitor.get(path(span).replaceFirst("#.*", ""), "Accept", "application/n-triples"));
        Resource there = document.createResource(span);
        assertThat(there.getProperty(RDFS.label).getString()).contains("Putin");
        assertThat(there.hasProperty(document.createProperty("http://www.w3.org/ns/oa#start")))
                .isTrue();
    }

    @Test
    void headSaysWhatGetWouldAndSendsNothing() {
        var get = visitor.get(PUTIN, "Accept", "text/turtle");
        var head = visitor.send("HEAD", PUTIN, "", "Accept", "text/turtle");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : List.of("Content-Type", "Content-Length", "Content-Location", "ETag", "Vary")) {
            assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
        }
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        String turtle = header(visitor.get(PUTIN, "Accept", "text/turtle"), "ETag");
        String page = header(visitor.get(PUTIN, "Accept", "text/html"), "ETag");
        assertThat(turtle).isNotEqualTo(page);
        var again = visitor.get(PUTIN, "Accept", "text/turtle", "If-None-Match", "\"other\", " + turtle);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(turtle);
        assertThat(header(again, "Vary")).contains("Accept");
        assertThat(visitor.get(PUTIN, "Accept", "text/turtle", "If-None-Match", page)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {PUTIN, "ontology", "", ".well-known/void", "dump/parley.nq", "prefixes"})
    void isReadAndNothingElse(String path) {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
            var answer = visitor.send(method, path, "");
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
            assertThat(answer.body()).startsWith(method + " does nothing here");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "id/actor/nobody-at-all, text/turtle, 404",
        "id/actor/nobody-at-all.ttl, '*/*', 404",
        "id/, text/turtle, 404",
        "id/actor/vladimir-putin, image/png, 406",
        "id/actor/vladimir-putin, 'text/turtle;q=0', 406",
        "id/actor/vladimir-putin.png, '*/*', 404",
        "status/nonsense, '*/*', 404",
        "ontology/9.9.9, '*/*', 404",
        "ontology, image/png, 406",
        ".well-known/nothing, '*/*', 404",
    })
    void saysWhatIsWrongInASentence(String path, String accept, int status) {
        var answer = visitor.get(path, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("text/plain");
        assertThat(answer.body()).matches("(?s).{20,}\\n");
    }

    @Test
    void aConceptLeadsToItsPlaceInTheOntology() {
        var page = visitor.get("status/agreed", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(header(page, "Location")).isEqualTo("/ontology#status/agreed");
        assertThat(visitor.get("ontology", "Accept", "text/html").body()).contains("id=\"status/agreed\"");
        assertThat(header(visitor.get("measure/trade.nt"), "Location")).isEqualTo("/ontology.nt#measure/trade");
    }

    @Test
    void aGraphIsAThingToo() {
        Model vocabulary = graph(visitor.get("id/graph/vocabulary", "Accept", "application/n-triples"));
        assertThat(vocabulary.contains(Parley.Readout, RDFS.subClassOf, Parley.Account))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PUTIN,
                "ontology",
                "status/agreed",
                ".well-known/void",
                "dump/parley.nq",
                "prefixes",
                "id/actor/x"
            })
    void anyPageMayReadEverythingWithoutCredentials(String path) {
        var answer = visitor.get(path, "Origin", "https://page.example", "Accept", "text/turtle, */*;q=0.1");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Access-Control-Expose-Headers")).contains("ETag", "Content-Location");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        var preflight = visitor.send(
                "OPTIONS",
                path,
                "",
                "Origin",
                "https://page.example",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "accept, if-none-match");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(header(preflight, "Access-Control-Allow-Methods"))
                .contains("GET", "HEAD")
                .doesNotContain("PUT", "DELETE", "PATCH");
        assertThat(header(preflight, "Access-Control-Allow-Headers")).contains("Accept", "If-None-Match");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    private static String path(String iri) {
        return iri.substring("https://w3id.org/parley/".length());
    }

    public static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** What a client reads, with the parser of the type that the server names. */
    public static Model graph(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        Lang lang =
                RDFLanguages.contentTypeToLang(header(answer, "Content-Type").replaceFirst(";.*", ""));
        Model model = ModelFactory.createDefaultModel();
        RDFParser.create().source(new StringReader(answer.body())).lang(lang).parse(model);
        return model;
    }
}
