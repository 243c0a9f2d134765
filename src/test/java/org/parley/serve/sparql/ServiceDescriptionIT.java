package org.parley.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.serve.OpenServer;
import org.parley.store.Fixture;

/** What the endpoint says of itself to those who ask nothing. */
class ServiceDescriptionIT {
    private static final String PREFIXES = """
            PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
            PREFIX void: <http://rdfs.org/ns/void#>
            PREFIX formats: <http://www.w3.org/ns/formats/>
            """;

    @TempDir
    static Path folder;

    private static OpenServer open;

    @BeforeAll
    static void start() {
        open = OpenServer.of(Fixture.inMemory(), folder, it -> it.calling(Set.of("https://query.wikidata.org/sparql")));
    }

    @AfterAll
    static void stop() {
        open.close();
    }

    private static boolean says(String pattern) {
        String turtle =
                open.visitor().get("parley/sparql", "Accept", "text/turtle").body();
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(turtle), "http://base.example/", Lang.TURTLE);
        String endpoint = "<%s>".formatted(open.server().endpoint());
        try (QueryExecution ask = QueryExecution.model(model)
                .query(PREFIXES + "ASK { " + pattern.replace("ENDPOINT", endpoint) + " }")
                .build()) {
            return ask.execAsk();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ENDPOINT a sd:Service ; sd:endpoint ENDPOINT ; sd:supportedLanguage sd:SPARQL11Query",
                "ENDPOINT sd:feature sd:UnionDefaultGraph , sd:BasicFederatedQuery",
                "ENDPOINT sd:resultFormat formats:SPARQL_Results_JSON , formats:SPARQL_Results_XML , formats:SPARQL_Results_CSV , formats:SPARQL_Results_TSV , formats:Turtle , formats:N-Triples , formats:JSON-LD , formats:RDF_XML",
                "?update sd:supportedLanguage sd:SPARQL11Update ; sd:inputFormat formats:Turtle",
                "ENDPOINT sd:defaultDataset/sd:defaultGraph ?graph . ?graph a sd:Graph ; void:triples 26 ; void:propertyPartition/void:triples ?n",
                "ENDPOINT sd:defaultDataset/sd:namedGraph ?g . ?g sd:name <https://w3id.org/parley/id/graph/registry> ; sd:graph/void:triples 4",
            })
    void saysWhatAClientNeedsToKnow(String pattern) throws Exception {
        assertThat(willSay(pattern, true)).isTrue();
    }

    /** Counting takes its time, and is not done all the time. */
    private static boolean willSay(String pattern, boolean expected) throws InterruptedException {
        for (int i = 0; i < 100 && says(pattern) != expected; i++) {
            Thread.sleep(100);
        }
        return says(pattern) == expected;
    }

    @Test
    void countsAnewAfterAChange() throws Exception {
        String counted = "?g sd:name <urn:x:counted> ; sd:graph/void:triples 2";
        open.update("INSERT DATA { GRAPH <urn:x:counted> { <urn:x:s> <urn:x:p> 1 , 2 } }");
        assertThat(willSay(counted, true)).isTrue();
        open.update("DROP GRAPH <urn:x:counted>");
        assertThat(willSay(counted, false)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, text/turtle",
        "application/n-triples, application/n-triples",
        "application/ld+json, application/ld+json",
        "application/rdf+xml, application/rdf+xml",
        "'text/html,application/xhtml+xml,*/*;q=0.8', text/html",
    })
    void comesInTheFormThatIsLiked(String accept, String type) {
        var answer = open.visitor().get("parley/sparql", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    }

    @Test
    void isAPageToAskFromForPeople() {
        assertThat(open.visitor().get("parley/sparql", "Accept", "text/html").body())
                .contains("<form action=\"/parley/sparql\" method=\"get\">")
                .contains("name=\"query\"");
        assertThat(open.visitor().get("parley/sparql", "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }
}
