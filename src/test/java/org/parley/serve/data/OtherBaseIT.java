package org.parley.serve.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.document.Documents;
import org.parley.document.ReadingOptions;
import org.parley.ingest.Ingest;
import org.parley.ingest.Preparation;
import org.parley.model.annotation.Annotation;
import org.parley.rdf.Iris;
import org.parley.serve.OpenServer;
import org.parley.serve.Visitor;
import org.parley.store.Store;

/** A server whose things do not have the default base. */
class OtherBaseIT {
    private static final String BASE = "https://data.example.org/news/";

    @TempDir
    private static Path folder;

    private static OpenServer server;
    private static Visitor visitor;

    @BeforeAll
    static void serve() throws Exception {
        Iris iris = new Iris(BASE);
        Path text = Files.writeString(folder.resolve("readout.txt"), "March 3, 2025\n\nThe two presidents spoke.\n");
        Store store = Store.inMemory();
        new Ingest(store, iris, new Preparation(iris, document -> Annotation.nothing(document.name())))
                .read(Documents.read(List.of(text.toString()), ReadingOptions.DEFAULT), outcome -> {});
        server = OpenServer.of(
                store, folder, options -> options.publishing(Publication.usual().naming(iris)));
        visitor = server.visitor();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void nothingHasTheDefaultBase() {
        assertThat(server.rows("ASK { ?s ?p ?o FILTER CONTAINS(CONCAT(STR(?s), STR(?o)), \"%s\") }"
                        .formatted(Iris.DEFAULT_BASE)))
                .contains("false");
        assertThat(server.rows("ASK { ?s ?p ?o FILTER STRSTARTS(STR(?s), \"%sdoc/\") }".formatted(BASE)))
                .contains("true");
    }

    @Test
    void thingsAreServedByTheirPath() {
        var actor = visitor.get("id/actor/kenya.ttl");
        assertThat(actor.statusCode()).isEqualTo(200);
        assertThat(actor.body()).contains(BASE + "actor/kenya");
        assertThat(visitor.ask("SELECT * { <%sactor/kenya> ?p ?o }".formatted(BASE), "Accept", "text/html")
                        .body())
                .doesNotContain("href=\"" + BASE);
        assertThat(visitor.ask("SELECT (<%sactor/kenya> AS ?it) {}".formatted(BASE), "Accept", "text/html")
                        .body())
                .contains("href=\"/id/actor/kenya\"");
    }

    @Test
    void queriesAndPrefixesAreOfThatBase() {
        assertThat(visitor.get("prefixes", "Accept", "application/json").body())
                .contains(BASE + "actor/")
                .doesNotContain(Iris.DEFAULT_BASE);
        assertThat(visitor.get("parley/sparql", "Accept", "text/html").body())
                .contains(BASE + "actor/")
                .doesNotContain(Iris.DEFAULT_BASE);
        assertThat(visitor.get("").body())
                .contains(Visitor.encoded(BASE + "actor/"))
                .doesNotContain(Visitor.encoded(Iris.DEFAULT_BASE));
    }

    @Test
    void aGraphThatIsSentWithoutANameGetsOneOfThatBase() {
        var sent = server.write("POST", "parley/data", "text/turtle", "<urn:a> <urn:b> <urn:c> .");
        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(sent.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).contains(Visitor.encoded(BASE + "graph/upload/")));
    }
}
