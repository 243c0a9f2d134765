package org.parley.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Store;

class DescriptionTest {
    private static final String PARLEY = "https://w3id.org/parley/ontology#";
    private static final Resource THING = ResourceFactory.createResource("https://example.org/thing");
    private static final Resource ATTRIBUTION = ResourceFactory.createResource(PARLEY + "Attribution");
    private static final Property VIA = ResourceFactory.createProperty(PARLEY + "via");
    private static final Property OTHER = ResourceFactory.createProperty("https://example.org/other");

    private final Store store = Store.inMemory();

    @AfterEach
    void close() {
        store.close();
    }

    private void records(int number) {
        store.write(data -> {
            Model graph = data.getNamedModel("https://example.org/graph");
            for (int i = 0; i < number; i++) {
                graph.createResource("https://example.org/record/" + i)
                        .addProperty(RDF.type, ATTRIBUTION)
                        .addProperty(RDFS.label, "record " + i)
                        .addProperty(OTHER, graph.createResource("https://example.org/end/" + i))
                        .addProperty(VIA, THING);
            }
        });
    }

    private Model describe(String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(store.answer(Question.of(query), AnswerFormat.NT, out)).isInstanceOf(Answer.Whole.class);
        Model told = ModelFactory.createDefaultModel();
        RDFDataMgr.read(told, new ByteArrayInputStream(out.toByteArray()), Lang.NTRIPLES);
        return told;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DESCRIBE <https://example.org/thing>",
                "DESCRIBE ?what { ?record <" + PARLEY + "via> ?what }",
                "DESCRIBE ?what { ?record <" + PARLEY + "via> ?what } LIMIT 1",
                "DESCRIBE * { BIND (<https://example.org/thing> AS ?what) }",
            })
    void tellsWhatIsSaidOfTheRecordsThatPointAtAThing(String query) {
        records(3);
        Model told = describe(query);
        for (int i = 0; i < 3; i++) {
            Resource record = told.getResource("https://example.org/record/" + i);
            assertThat(told.contains(record, VIA, THING)).isTrue();
            assertThat(told.contains(record, RDFS.label)).isTrue();
            assertThat(told.contains(record, OTHER)).isTrue();
        }
        assertThat(told.contains(THING, RDFS.comment)).isFalse();
    }

    @Test
    void saysSoWhereMorePointsAtAThingThanItTells() {
        records(Description.MOST_RECORDS + 1);
        Model told = describe("DESCRIBE <https://example.org/thing>");
        assertThat(told.listSubjectsWithProperty(OTHER).toList()).hasSize(Description.MOST_RECORDS);
        assertThat(told.getProperty(THING, RDFS.comment).getString()).contains("only part of it is described");
    }

    @Test
    void aClassIsNotDescribedByItsMembers() {
        records(3);
        assertThat(describe("DESCRIBE <" + ATTRIBUTION + ">").isEmpty()).isTrue();
    }

    @Test
    void readsNoOtherGraphsThanThoseNamed() {
        records(3);
        assertThat(describe("DESCRIBE <https://example.org/thing> FROM <https://example.org/elsewhere>")
                        .isEmpty())
                .isTrue();
        assertThat(describe("DESCRIBE <https://example.org/thing> FROM <https://example.org/graph>")
                        .listSubjectsWithProperty(OTHER)
                        .toList())
                .hasSize(3);
    }
}
