package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.Retraction;
import org.parley.rdf.Iris;
import org.parley.rdf.history.Versions;
import org.parley.store.Fixture;
import org.parley.store.Store;

/** What a visitor learns of documents that no longer stand: of one retracted, and of one that the other superseded. */
class FormerDocumentsIT {
    private static final String BASE = Iris.DEFAULT_BASE;

    private static Store store;
    private static ParleyServer server;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        store = Fixture.inMemory();
        store.write(dataset -> {
            var other = dataset.getNamedModel(BASE + "graph/doc/d3").createResource(BASE + "doc/d3");
            other.addProperty(RDFS.label, "Corrected text");
            new Versions(dataset, Iris.DEFAULT).supersede(BASE + "doc/d2", BASE + "doc/d3");
            Iris.DEFAULT.graphsOf(BASE + "doc/d2").forEach(dataset::removeNamedModel);
        });
        new Retraction(store, Iris.DEFAULT).retract(BASE + "doc/d1", "The <b>ministry</b> denied it.", "Ada");
        server = ParleyServer.start(store, ServerOptions.usual().on(0));
        visitor = new Visitor(server.url());
    }

    @AfterAll
    static void stop() {
        visitor.close();
        server.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id/doc/d1", "id/doc/d1/statement/10-20"})
    void aRetractedDocumentIsGoneAndSaysWhy(String path) {
        for (String accept : new String[] {"text/turtle", "text/html", "application/ld+json"}) {
            var answer = visitor.get(path, "Accept", accept);
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
            assertThat(answer.body()).contains("was retracted on 20").contains("The <b>ministry</b> denied it.");
        }
    }

    @Test
    void aSupersededDocumentPointsToTheNewerOne() {
        var page = visitor.get("id/doc/d2", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<a href=\"/id/doc/d3\">").contains("SupersededDocument");
        var turtle = visitor.get("id/doc/d2", "Accept", "text/turtle");
        assertThat(turtle.headers().firstValue("Link")).contains("</id/doc/d3>; rel=\"successor-version\"");
        assertThat(turtle.body()).contains("revisionOf").doesNotContain("parley:text ");
    }

    @Test
    void whatWasReadFromASupersededDocumentSaysWhereToLook() {
        var answer = visitor.get("id/doc/d2/statement/10-20");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains(BASE + "doc/d3");
    }

    @Test
    void aDocumentThatStandsAnswersAsEver() {
        var answer = visitor.get("id/doc/d3");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Link")).isEmpty();
    }
}
