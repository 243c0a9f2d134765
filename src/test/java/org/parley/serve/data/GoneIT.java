package org.parley.serve.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.serve.data.ThingsIT.header;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.document.Documents;
import org.parley.document.ReadingOptions;
import org.parley.ingest.Ingest;
import org.parley.ingest.Preparation;
import org.parley.ingest.Retraction;
import org.parley.model.annotation.Annotation;
import org.parley.rdf.Iris;
import org.parley.serve.DevsetServer;
import org.parley.serve.ParleyServer;
import org.parley.serve.ServerOptions;
import org.parley.serve.Visitor;
import org.parley.store.Store;

/** Documents that no longer stand, at their old addresses. */
class GoneIT {
    @TempDir
    private Path folder = Path.of("");

    private Store store;
    private ParleyServer server;
    private Visitor visitor;
    private String document;

    @BeforeEach
    void serveOneText() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        for (String file : List.of("seed.txt", "seed.json")) {
            Files.copy(Path.of("src/test/resources/devset", file), texts.resolve(file));
        }
        store = Store.open(folder.resolve("store"));
        DevsetServer.fill(store, texts);
        server = ParleyServer.start(store, ServerOptions.usual().on(0));
        visitor = new Visitor(server.url());
        document = one("SELECT ?it { ?it a <https://w3id.org/parley/ontology#Document> }");
    }

    @AfterEach
    void stop() {
        visitor.close();
        server.close();
        store.close();
    }

    @Test
    void aRetractedDocumentIsGoneWithAllThatWasReadFromIt() {
        String statement =
                one("SELECT ?it { ?it a <https://w3id.org/parley/ontology#Statement> } ORDER BY ?it LIMIT 1");
        String shared = one("SELECT ?it { ?it a <https://w3id.org/parley/ontology#State> } ORDER BY ?it LIMIT 1");
        assertThat(statement).startsWith(document);
        assertThat(visitor.get(path(statement)).statusCode()).isEqualTo(200);
        new Retraction(store, Iris.DEFAULT).retract(document, "A hoax", "the editors");
        for (String iri : List.of(document, statement, document + ".ttl", document + "/never/was")) {
            var answer = visitor.get(path(iri));
            assertThat(answer.statusCode()).as(iri).isEqualTo(410);
            assertThat(answer.body()).contains(document).contains("A hoax");
            assertThat(header(answer, "Content-Type")).startsWith("text/plain");
        }
        assertThat(visitor.send("HEAD", path(document), "").statusCode()).isEqualTo(410);
        assertThat(visitor.get(path(shared)).statusCode()).isEqualTo(200);
    }

    @Test
    void aDocumentThatWasRevisedPointsToTheVersionThatStands() throws IOException {
        Path file = folder.resolve("texts/seed.txt");
        Files.delete(folder.resolve("texts/seed.json"));
        Files.writeString(file, Files.readString(file).replaceFirst("on Tuesday", "on Tuesday night"));
        String statement =
                one("SELECT ?it { ?it a <https://w3id.org/parley/ontology#Statement> } ORDER BY ?it LIMIT 1");
        var preparation = new Preparation(Iris.DEFAULT, text -> Annotation.nothing(text.name()));
        new Ingest(store, Iris.DEFAULT, preparation)
                .read(Documents.read(List.of(file.toString()), ReadingOptions.DEFAULT), outcome -> {});
        String newer = one("SELECT ?it { ?it a <https://w3id.org/parley/ontology#Document> }");
        assertThat(newer).isNotEqualTo(document);
        var older = visitor.get(path(document), "Accept", "text/turtle");
        assertThat(older.statusCode()).isEqualTo(200);
        assertThat(older.body()).contains("SupersededDocument");
        assertThat(header(older, "Link")).isEqualTo("</%s>; rel=\"successor-version\"".formatted(path(newer)));
        var part = visitor.get(path(statement));
        assertThat(part.statusCode()).isEqualTo(404);
        assertThat(part.body()).contains(newer);
    }

    private static String path(String iri) {
        return iri.substring("https://w3id.org/parley/".length());
    }

    private String one(String query) {
        return visitor.ask(query, "Accept", "text/csv")
                .body()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }
}
