package org.parley.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.serve.OpenServer;
import org.parley.store.Store;
import org.parley.store.query.DefaultGraph;

/** A store whose default graph is one of its own: a dataset as SPARQL 1.1 has it. */
class OwnDefaultGraphIT {
    @TempDir
    Path folder;

    @Test
    void keepsTheDefaultGraphApartFromTheNamedOnes() {
        try (OpenServer open = OpenServer.of(Store.inMemory(DefaultGraph.OWN), folder, UnaryOperator.identity())) {
            assertThat(open.update("INSERT DATA { <urn:x:s> <urn:x:p> 1 GRAPH <urn:x:g> { <urn:x:s> <urn:x:p> 2 } }")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(open.rows("SELECT ?o { ?s ?p ?o }")).isEqualTo("1\r\n");
            assertThat(open.rows("SELECT ?o { GRAPH ?g { ?s ?p ?o } }")).isEqualTo("2\r\n");
            assertThat(open.visitor()
                            .get("parley/data?default", "Accept", "application/n-triples")
                            .body())
                    .isEqualTo("<urn:x:s> <urn:x:p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n");
            assertThat(open.visitor()
                            .ask("DESCRIBE <urn:x:s>", "Accept", "application/n-triples")
                            .body())
                    .contains("\"1\"")
                    .doesNotContain("\"2\"");
            assertThat(open.write("DELETE", "parley/data?default", "text/plain", "")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(open.rows("SELECT ?o { ?s ?p ?o }")).isEmpty();
            assertThat(open.size()).isEqualTo("1");
            assertThat(open.visitor()
                            .get("parley/sparql", "Accept", "application/n-triples")
                            .body())
                    .doesNotContain("UnionDefaultGraph");
        }
    }
}
