package org.parley.serve.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.http.HttpRequest;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.HttpResponse;
import org.apache.http.HttpResponseInterceptor;
import org.apache.http.impl.client.HttpClientBuilder;
import org.eclipse.rdf4j.common.lang.FileFormat;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.resultio.BooleanQueryResultFormat;
import org.eclipse.rdf4j.query.resultio.TupleQueryResultFormat;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.serve.DevsetServer;
import org.parley.serve.Visitor;

/** RDF4J, a client nobody here wrote, reads every form of every kind of answer, and reads the same in each. */
class Rdf4jIT {
    private static final String ROWS = """
            PREFIX parley: <https://w3id.org/parley/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?thing ?label ?within {
              ?thing a parley:Attribution ; rdfs:label ?label OPTIONAL { ?thing parley:within ?within }
            } ORDER BY ?thing""";
    private static final String GRAPH = """
            PREFIX parley: <https://w3id.org/parley/ontology#>
            CONSTRUCT { ?report ?property ?value } WHERE { ?report a parley:StatusReport ; ?property ?value }""";

    private static URI endpoint;

    @BeforeAll
    static void start() {
        endpoint = DevsetServer.running().endpoint();
    }

    static Stream<TupleQueryResultFormat> formsOfRows() {
        return Stream.of(
                TupleQueryResultFormat.JSON,
                TupleQueryResultFormat.SPARQL,
                TupleQueryResultFormat.CSV,
                TupleQueryResultFormat.TSV);
    }

    @ParameterizedTest
    @MethodSource("formsOfRows")
    void readsRows(TupleQueryResultFormat form) {
        var repository = new Asking(form);
        List<List<String>> rows = repository.rows(ROWS);
        assertThat(repository.lastType).isIn(form.getMIMETypes());
        assertThat(rows).hasSizeGreaterThan(200).anyMatch(row -> !row.get(2).isEmpty());
        assertThat(rows).isEqualTo(new Asking().rows(ROWS));
    }

    static Stream<BooleanQueryResultFormat> formsOfYesAndNo() {
        return Stream.of(BooleanQueryResultFormat.JSON, BooleanQueryResultFormat.SPARQL);
    }

    @ParameterizedTest
    @MethodSource("formsOfYesAndNo")
    void readsYesAndNo(BooleanQueryResultFormat form) {
        var repository = new Asking(form);
        try (RepositoryConnection connection = repository.getConnection()) {
            assertThat(connection.prepareBooleanQuery("ASK { ?s ?p ?o }").evaluate())
                    .isTrue();
            assertThat(repository.lastType).isIn(form.getMIMETypes());
            assertThat(connection
                            .prepareBooleanQuery("ASK { ?s <urn:isbn:0> ?o }")
                            .evaluate())
                    .isFalse();
        }
    }

    static Stream<RDFFormat> formsOfGraphs() {
        return Stream.of(RDFFormat.TURTLE, RDFFormat.NTRIPLES, RDFFormat.RDFXML, RDFFormat.JSONLD);
    }

    @ParameterizedTest
    @MethodSource("formsOfGraphs")
    void readsGraphs(RDFFormat form) {
        var repository = new Asking(form);
        Model graph = repository.graph(GRAPH);
        assertThat(repository.lastType).isIn(form.getMIMETypes());
        assertThat(graph).hasSizeGreaterThan(1_000);
        assertThat(graph).isEqualTo(new Asking().graph(GRAPH));
    }

    @Test
    void looksUpTriplesGraphsAndTheirNumberAsInAStoreOfItsOwn() {
        var repository = new Asking();
        var values = repository.getValueFactory();
        try (RepositoryConnection connection = repository.getConnection()) {
            var actor = values.createIRI("https://w3id.org/parley/id/actor/vladimir-putin");
            List<Statement> about =
                    connection.getStatements(actor, null, null).stream().toList();
            assertThat(about).hasSizeGreaterThan(5);
            assertThat(connection.hasStatement(about.getFirst(), false)).isTrue();
            assertThat(connection.getContextIDs().stream().map(Value::stringValue))
                    .contains("https://w3id.org/parley/id/graph/registry");
            assertThat(connection.size(values.createIRI("https://w3id.org/parley/id/graph/registry")))
                    .isGreaterThan(1_000);
        }
    }

    @Test
    void isToldWhatIsWrongWithAQuery() {
        var repository = new Asking();
        assertThatThrownBy(() -> repository.rows("SELECT ?x { ?x"))
                .isInstanceOf(QueryEvaluationException.class)
                .hasMessageContaining("This is not SPARQL 1.1")
                .hasMessageContaining("line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "nt", "rdf", "jsonld"})
    void readsAThingInEachForm(String ending) throws Exception {
        String path = "id/event/call-2025-03-18-donald-trump-vladimir-putin.";
        try (Visitor visitor = new Visitor(DevsetServer.running().url())) {
            RDFFormat form = Rio.getParserFormatForFileName("thing." + ending).orElseThrow();
            assertThat(Rio.parse(new StringReader(visitor.get(path + ending).body()), "", form))
                    .isNotEmpty()
                    .isEqualTo(
                            Rio.parse(new StringReader(visitor.get(path + "nt").body()), "", RDFFormat.NTRIPLES));
        }
    }

    /** A repository that may be told to accept one form alone, and remembers the type of the last answer. */
    private static final class Asking extends SPARQLRepository {
        private String lastType = "";

        /** Accepts what RDF4J accepts of itself. */
        Asking() {
            this(request -> {});
        }

        Asking(FileFormat form) {
            this(request -> request.setHeader("Accept", form.getDefaultMIMEType()));
        }

        private Asking(Consumer<HttpRequest> change) {
            super(endpoint.toString());
            setHttpClient(HttpClientBuilder.create()
                    .addInterceptorLast((HttpRequestInterceptor) (request, context) -> change.accept(request))
                    .addInterceptorLast((HttpResponseInterceptor) (answer, context) -> remember(answer))
                    .build());
            init();
        }

        private void remember(HttpResponse answer) {
            lastType = answer.getFirstHeader("Content-Type").getValue().replaceFirst(";.*", "");
        }

        List<List<String>> rows(String query) {
            try (RepositoryConnection connection = getConnection()) {
                return QueryResults.asList(connection.prepareTupleQuery(query).evaluate()).stream()
                        .map(Asking::cells)
                        .toList();
            }
        }

        private static List<String> cells(BindingSet row) {
            return Stream.of("thing", "label", "within")
                    .map(name -> row.hasBinding(name) ? row.getValue(name).stringValue() : "")
                    .toList();
        }

        Model graph(String query) {
            try (RepositoryConnection connection = getConnection()) {
                return QueryResults.asModel(connection.prepareGraphQuery(query).evaluate());
            }
        }
    }
}
