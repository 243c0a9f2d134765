package org.parley.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.serve.data.ThingsIT.graph;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.serve.DevsetServer;
import org.parley.serve.Visitor;

/** What SPARQL 1.1 Protocol and Graph Store Protocol promise, over a store of real documents. */
class ProtocolIT {
    private static final String REGISTRY = "https://w3id.org/parley/id/graph/registry";
    private static final String VOCABULARY = "https://w3id.org/parley/id/graph/vocabulary";
    private static final String ALL = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    private static final String GRAPHS = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g";

    private static Visitor visitor;

    @BeforeAll
    static void start() {
        visitor = new Visitor(DevsetServer.running().url());
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    /** The three ways to send a query with the graphs it is about. */
    private enum Door {
        GET {
            @Override
            HttpResponse<String> send(String query, String graphs) {
                return visitor.get(
                        "parley/sparql?query=" + Visitor.encoded(query) + "&" + graphs, "Accept", "text/csv");
            }
        },
        FORM {
            @Override
            HttpResponse<String> send(String query, String graphs) {
                String form = graphs + "&query=" + Visitor.encoded(query);
                return visitor.post("parley/sparql", "application/x-www-form-urlencoded", form, "Accept", "text/csv");
            }
        },
        QUERY {
            @Override
            HttpResponse<String> send(String query, String graphs) {
                return visitor.post("parley/sparql?" + graphs, "application/sparql-query", query, "Accept", "text/csv");
            }
        };

        abstract HttpResponse<String> send(String query, String graphs);

        List<String> rows(String query, String graphs) {
            HttpResponse<String> answer = send(query, graphs);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body().lines().skip(1).toList();
        }
    }

    private static String named(String kind, String... graphs) {
        return Stream.of(graphs)
                .map(graph -> kind + "-graph-uri=" + Visitor.encoded(graph))
                .collect(Collectors.joining("&"));
    }

    private static List<String> rows(String query) {
        return Door.GET.rows(query, "");
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void aRequestChoosesTheGraphsItIsAbout(Door door) {
        String inRegistry = "SELECT (COUNT(*) AS ?n) { GRAPH <%s> { ?s ?p ?o } }".formatted(REGISTRY);
        assertThat(door.rows(ALL, named("default", REGISTRY)))
                .isEqualTo(rows(inRegistry))
                .isNotEqualTo(rows(ALL));
        assertThat(door.rows(ALL, named("default", REGISTRY, VOCABULARY)))
                .isEqualTo(rows(
                        "SELECT (COUNT(*) AS ?n) FROM <%s> FROM <%s> { ?s ?p ?o }".formatted(REGISTRY, VOCABULARY)));
        assertThat(door.rows(GRAPHS, named("named", REGISTRY, VOCABULARY))).containsExactly(REGISTRY, VOCABULARY);
        assertThat(door.rows(ALL, named("named", REGISTRY)))
                .as("the default graph is empty where only named ones are chosen")
                .containsExactly("0");
        assertThat(door.rows(
                        GRAPHS.replace("{ GRAPH", "FROM NAMED <%s> { GRAPH".formatted(VOCABULARY)),
                        named("named", REGISTRY)))
                .as("the request outdoes the query")
                .containsExactly(REGISTRY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values"
            })
    void rowsStayWithinWhatRdf11Knows(String type) {
        HttpResponse<String> answer =
                visitor.ask("SELECT ?s ?p ?o { ?s ?p ?o FILTER isLITERAL(?o) } LIMIT 5000", "Accept", type);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith(type)
                .doesNotContain("version");
        assertThat(answer.body().lines().count()).isGreaterThan(5_000);
        assertThat(answer.body()).doesNotContain("<<(", "its:dir", "\"its:", "\"triple\"", "<triple>", "\"version\"");
    }

    @Test
    void everyDocumentGraphIsGivenOutByTheGraphStoreProtocolInEachForm() {
        List<String> graphs = rows(GRAPHS).stream()
                .filter(graph -> graph.contains("/graph/doc/"))
                .toList();
        assertThat(graphs).hasSizeGreaterThan(10);
        for (String graph : graphs) {
            String path = "parley/data?graph=" + Visitor.encoded(graph);
            Model model = graph(visitor.get(path, "Accept", "application/n-triples"));
            assertThat(rows("SELECT (COUNT(*) AS ?n) { GRAPH <%s> { ?s ?p ?o } }".formatted(graph)))
                    .containsExactly(Long.toString(model.size()));
            for (String type : List.of("text/turtle", "application/ld+json", "application/rdf+xml")) {
                assertThat(graph(visitor.get(path, "Accept", type)).isIsomorphicWith(model))
                        .as("%s as %s", graph, type)
                        .isTrue();
            }
        }
    }
}
