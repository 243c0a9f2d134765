package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.model.annotation.Actor;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.Event;
import org.parley.model.text.Document;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Text;
import org.parley.model.vocabulary.ActorType;
import org.parley.model.vocabulary.EventType;
import org.parley.rdf.comparison.AccountComparer;
import org.parley.rdf.comparison.EventGraphs;
import org.parley.rdf.graph.DocumentGraphs;
import org.parley.rdf.graph.Gold;

/** When two texts speak of one event, and when they only may. */
class EventIrisTest {
    private static final Actor GHANA = actor("a1", "Ghana", ActorType.State);
    private static final Actor TOGO = actor("a2", "Togo", ActorType.State);
    private static final Actor STRANGER = actor("a1", "Ama Serwaa", ActorType.Person);
    private static final Actor OTHER_STRANGER = actor("a2", "Kofi Adu", ActorType.Person);

    @Test
    void kindDayAndPartiesMakeAnEventTheSame() {
        assertThat(events(GHANA, TOGO, call("e1", 3)))
                .containsExactly(Gold.IRIS.base() + "event/call-2025-06-03-ghana-togo");
    }

    @Test
    void anEventWithoutADayBelongsToItsDocument() {
        assertThat(events(GHANA, TOGO, call("e1", null)))
                .singleElement()
                .asString()
                .contains("/doc/")
                .endsWith("/event/call-ghana-togo");
    }

    @Test
    void strangersDoNotMeetAcrossDocuments() {
        assertThat(events(STRANGER, OTHER_STRANGER, call("e1", 3)))
                .singleElement()
                .asString()
                .contains("/doc/");
    }

    @Test
    void aSecondCallOfTheDayIsKeptApartAndLinked() {
        DocumentGraphs graphs = map("Text", List.of(GHANA, TOGO), call("e1", 3), call("e2", 3));
        assertThat(graphs.events()).hasSize(2);
        Model read = graphs.quads().getUnionModel();
        assertThat(read.listSubjectsWithProperty(SKOS.closeMatch).toList())
                .singleElement()
                .satisfies(second ->
                        assertThat(second.hasProperty(RDF.type, Parley.Call)).isTrue());
    }

    @Test
    void aDayApartIsOneEventWhicheverIsReadFirst() {
        Dataset store = Gold.store();
        var events = new EventGraphs(Gold.IRIS, AccountComparer.NONE);
        Gold.add(store, map("One text", List.of(GHANA, TOGO), call("e1", 4)), events);
        Gold.add(store, map("Another text", List.of(GHANA, TOGO), call("e1", 3)), events);
        assertThat(store.getUnionModel()
                        .listSubjectsWithProperty(RDF.type, Parley.Call)
                        .toList())
                .extracting(Resource::getURI)
                .containsExactly(Gold.IRIS.base() + "event/call-2025-06-03-ghana-togo");
    }

    private static Set<String> events(Actor one, Actor other, Event... events) {
        return new TreeSet<>(map("Text", List.of(one, other), events).events());
    }

    private static DocumentGraphs map(String text, List<Actor> actors, Event... events) {
        var annotation = new Annotation(
                "x",
                DocumentKind.article,
                text,
                null,
                null,
                null,
                null,
                null,
                actors,
                List.of(events),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return Gold.MAPPER.map(new Document("x", new Text(text), Document.Source.UNKNOWN, List.of()), annotation);
    }

    private static Actor actor(String id, String name, ActorType type) {
        return new Actor(id, name, type, List.of(), null, null, null, null);
    }

    private static Event call(String id, @Nullable Integer day) {
        LocalDate date = day == null ? null : LocalDate.of(2025, 6, day);
        return new Event(id, EventType.Call, List.of("a1", "a2"), date, null, null, List.of(), null, null);
    }
}
