package org.parley.serve.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.serve.data.ThingsIT.graph;
import static org.parley.serve.data.ThingsIT.header;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.serve.DevsetServer;
import org.parley.serve.Visitor;

/** The ontology at its own address and at those of its versions, for programs and to read. */
class OntologyIT {
    private static final String SPACE = "https://w3id.org/parley/";
    private static final Path SOURCE = Path.of("ontology/parley.ttl");
    private static final Model ONTOLOGY = RDFDataMgr.loadModel(SOURCE.toString());

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
    void isTheSameInEachFormAndAtItsVersionsAddress(String type, String ending) {
        String version = ONTOLOGY.listObjectsOfProperty(OWL2.versionIRI)
                .next()
                .toString()
                .substring(SPACE.length());
        for (String path : List.of("ontology", version)) {
            var liked = visitor.get(path, "Accept", type);
            assertThat(header(liked, "Content-Type")).startsWith(type);
            assertThat(header(liked, "Content-Location")).isEqualTo("/" + path + "." + ending);
            assertThat(graph(liked).isIsomorphicWith(ONTOLOGY)).isTrue();
            var named = visitor.get(path + "." + ending);
            assertThat(header(named, "Content-Type")).startsWith(type);
            assertThat(graph(named).isIsomorphicWith(ONTOLOGY)).isTrue();
            assertThat(visitor.get(path, "Accept", type, "If-None-Match", header(liked, "ETag"))
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void isHandedOutInTurtleAsItWasWritten() throws IOException {
        assertThat(visitor.get("ontology.ttl").body()).isEqualTo(Files.readString(SOURCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alignments", "shapes"})
    void hasCompanionsAtTheirOwnAddresses(String name) {
        Model companion = RDFDataMgr.loadModel("ontology/" + name + ".ttl");
        List<String> addresses = Stream.concat(
                        companion.listSubjectsWithProperty(RDF.type, OWL.Ontology).toList().stream(),
                        companion.listObjectsOfProperty(OWL2.versionIRI).toList().stream())
                .map(node -> node.toString().substring(SPACE.length()))
                .toList();
        assertThat(addresses).isNotEmpty();
        for (String address : addresses) {
            assertThat(graph(visitor.get(address, "Accept", "text/turtle")).isIsomorphicWith(companion))
                    .isTrue();
            assertThat(visitor.get(address + ".html").body()).contains("<pre>");
        }
    }

    @Test
    void thePageExplainsEveryTermAtAnAnchorOfItsOwn() {
        Document page = page();
        List<Resource> terms = ONTOLOGY.listSubjectsWithProperty(SKOS.definition).toList().stream()
                .filter(term -> term.getURI().startsWith(SPACE))
                .toList();
        assertThat(terms).hasSizeGreaterThan(100);
        for (Resource term : terms) {
            String scheme = term.hasProperty(RDF.type, SKOS.ConceptScheme) ? "/" : "";
            String anchor = term.getURI().replaceFirst(".*#", "").replace(SPACE, "") + scheme;
            Element heading = Objects.requireNonNull(page.getElementById(anchor), anchor);
            assertThat(heading.text()).isEqualTo(term.getProperty(RDFS.label).getString());
            assertThat(page.text()).contains(term.getProperty(SKOS.definition).getString());
        }
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        Document page = page();
        List<String> fragments = page.select("a[href^=#]").eachAttr("href");
        assertThat(fragments).hasSizeGreaterThan(100);
        assertThat(fragments)
                .allSatisfy(fragment -> assertThat(page.getElementById(fragment.substring(1)))
                        .as(fragment)
                        .isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (Element link : page.select("a[href^=/]")) {
            assertThat(visitor.get(link.attr("href").substring(1)).statusCode())
                    .as(link.attr("href"))
                    .isEqualTo(200);
        }
    }

    @Test
    void thePageWearsTheStyleOfTheOthers() {
        assertThat(page().select("link[rel=stylesheet]").eachAttr("href")).containsExactly("/parley.css");
        assertThat(page().select("script")).isEmpty();
    }

    @Test
    void theContextForJsonLdLiesBesideIt() {
        var context = visitor.get("ontology/context.jsonld");
        assertThat(header(context, "Content-Type")).startsWith("application/ld+json");
        assertThat(context.body()).contains("\"@context\"");
    }

    private static Document page() {
        var answer = visitor.get("ontology", "Accept", "text/html");
        assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=utf-8");
        return Jsoup.parse(answer.body());
    }
}
