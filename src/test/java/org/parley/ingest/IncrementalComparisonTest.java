package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.evaluate.synthetic.SyntheticNews;
import org.parley.evaluate.synthetic.SyntheticNews.Item;
import org.parley.model.annotation.Actor;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.Event;
import org.parley.model.text.Document;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Span;
import org.parley.model.text.Text;
import org.parley.model.vocabulary.ActorType;
import org.parley.model.vocabulary.EventType;
import org.parley.rdf.Iris;
import org.parley.rdf.comparison.EventGraphs;
import org.parley.rdf.graph.DocumentGraphs;
import org.parley.rdf.graph.GraphMapper;
import org.parley.rdf.graph.SharedGraphs;
import org.parley.rdf.joining.Judgement;
import org.parley.rdf.joining.Judgement.Verdict;
import org.parley.rdf.joining.JudgementGraph;
import org.parley.rdf.joining.Touched;
import org.parley.store.Store;

/** However documents came, changed and went, the store is the one that would be built anew from what is left. */
class IncrementalComparisonTest {
    private static final int STEPS = 40;
    private static final int MOST_AT_ONCE = 5;

    private static final Iris IRIS = Iris.DEFAULT;
    private static final GraphMapper MAPPER = new GraphMapper(IRIS);
    private static final EventGraphs EVENTS = new EventGraphs(IRIS, new Comparison());
    private static final JudgementGraph JUDGEMENTS = new JudgementGraph(IRIS);
    private static final List<Actor> CROWD = List.of(
            actor("g", "Ghana", ActorType.State, null),
            actor("t", "Togo", ActorType.State, null),
            actor("gl", "Ama Serwaa", ActorType.Person, "g"),
            actor("gm", "Kofi Adu", ActorType.Person, "g"),
            actor("tl", "Faure Gnassingbé", ActorType.Person, "t"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyHistoryEndsInTheStoreBuiltAnew(long seed) {
        var random = new Random(seed);
        List<Item> items = Stream.concat(
                        new SyntheticNews(seed, 12).documents(),
                        Stream.iterate(0, number -> number < 16, number -> number + 1)
                                .map(number -> crowded(number, random)))
                .toList();
        Map<String, DocumentGraphs> held = new TreeMap<>();
        List<Judgement> judged = new ArrayList<>();
        try (Store store = Store.inMemory();
                Store anew = Store.inMemory()) {
            store.write(new SharedGraphs(IRIS)::refresh);
            for (int step = 0; step < STEPS; step++) {
                store.write(dataset -> change(dataset, items, held, judged, random));
            }
            assertThat(held).isNotEmpty();
            List<DocumentGraphs> left = new ArrayList<>(held.values());
            Collections.shuffle(left, random);
            anew.write(dataset -> {
                new SharedGraphs(IRIS).refresh(dataset);
                JUDGEMENTS.write(dataset, judged);
                addAll(dataset, left);
            });
            assertThat(difference(store, anew)).isEmpty();
            store.write(EVENTS::rebuild);
            assertThat(difference(store, anew)).isEmpty();
        }
    }

    private static void addAll(Dataset dataset, Collection<DocumentGraphs> documents) {
        Touched touched = Touched.NOTHING;
        for (DocumentGraphs graphs : documents) {
            touched = touched.and(EVENTS.replace(dataset, graphs));
        }
        EVENTS.refresh(dataset, touched);
    }

    /** Adds, corrects or removes some documents, or judges two events, in one transaction. */
    private static void change(
            Dataset dataset,
            List<Item> items,
            Map<String, DocumentGraphs> held,
            List<Judgement> judged,
            Random random) {
        Touched touched = Touched.NOTHING;
        for (int i = 0; i <= random.nextInt(MOST_AT_ONCE); i++) {
            Item item = items.get(random.nextInt(items.size()));
            DocumentGraphs graphs = MAPPER.map(item.document(), corrected(item.annotation(), random));
            boolean goes = random.nextInt(3) == 0;
            touched =
                    touched.and(goes ? EVENTS.remove(dataset, graphs.documentIri()) : EVENTS.replace(dataset, graphs));
            held.remove(graphs.documentIri());
            if (!goes) {
                held.put(graphs.documentIri(), graphs);
            }
        }
        if (random.nextInt(4) == 0) {
            touched = touched.and(judge(dataset, held, judged, random));
        }
        EVENTS.refresh(dataset, touched);
    }

    private static Touched judge(
            Dataset dataset, Map<String, DocumentGraphs> held, List<Judgement> judged, Random random) {
        Set<String> all = new TreeSet<>();
        held.values().forEach(graphs -> all.addAll(graphs.events()));
        List<String> events = new ArrayList<>(all);
        if (events.size() < 2) {
            return Touched.NOTHING;
        }
        Collections.shuffle(events, random);
        Verdict verdict = Verdict.values()[random.nextInt(Verdict.values().length)];
        List<Judgement> judgements = List.of(new Judgement(verdict, events.get(0), events.get(1), "drawn"));
        judged.addAll(judgements);
        Touched touched = JUDGEMENTS.bearing(dataset, judgements);
        JUDGEMENTS.write(dataset, judgements);
        return touched;
    }

    /** The annotation as it is, or without one of its reports. */
    private static Annotation corrected(Annotation it, Random random) {
        if (it.reports().isEmpty() || random.nextBoolean()) {
            return it;
        }
        return new Annotation(
                it.id(),
                it.kind(),
                it.title(),
                it.publisher(),
                it.published(),
                it.issuer(),
                it.author(),
                it.url(),
                it.actors(),
                it.events(),
                it.readouts(),
                it.statements(),
                it.reports().subList(1, it.reports().size()),
                it.divergences(),
                it.omissions(),
                it.measures());
    }

    /** A text on one or two events between two states in the same few days, told by whoever comes to mind. */
    private static Item crowded(int number, Random random) {
        String text = "Text %d: they met and met.".formatted(number);
        int start = text.indexOf("met");
        List<Event> events = new ArrayList<>(List.of(event("e1", new Span(start, start + 3, "met"), random)));
        if (random.nextInt(4) == 0) {
            events.add(event("e2", new Span(start + 8, start + 11, "met"), random));
        }
        var annotation = new Annotation(
                "text-" + number,
                DocumentKind.article,
                text,
                null,
                LocalDate.of(2025, 6, 3 + random.nextInt(4)),
                null,
                null,
                null,
                CROWD,
                events,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Item(new Document("text-" + number, new Text(text), Document.Source.UNKNOWN, List.of()), annotation);
    }

    private static Event event(String id, Span mention, Random random) {
        LocalDate day = random.nextInt(4) == 0 ? null : LocalDate.of(2025, 6, 3 + random.nextInt(4));
        List<String> participants = List.of(
                List.of("g", "gl", "gm").get(random.nextInt(3)),
                List.of("t", "tl").get(random.nextInt(2)));
        EventType type = EventType.values()[random.nextInt(3)];
        return new Event(id, type, participants, day, null, null, List.of(mention), null, null);
    }

    private static Actor actor(String id, String name, ActorType type, @Nullable String of) {
        return new Actor(id, name, type, List.of(), null, of, null, null);
    }

    /** Quads that one of two stores alone has. */
    private static Set<Quad> difference(Store one, Store other) {
        Set<Quad> left = quads(one);
        Set<Quad> right = quads(other);
        Set<Quad> all = new HashSet<>(left);
        all.addAll(right);
        all.removeIf(quad -> left.contains(quad) && right.contains(quad));
        return all;
    }

    private static Set<Quad> quads(Store store) {
        return store.read(dataset -> dataset.asDatasetGraph().stream().collect(Collectors.toSet()));
    }
}
