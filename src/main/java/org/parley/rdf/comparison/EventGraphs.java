package org.parley.rdf.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.parley.rdf.Iris;
import org.parley.rdf.graph.DocumentGraphs;
import org.parley.rdf.joining.EventJoining;
import org.parley.rdf.joining.EventMention;
import org.parley.rdf.joining.EventMentions;
import org.parley.rdf.joining.JudgementGraph;
import org.parley.rdf.joining.Judgements;
import org.parley.rdf.joining.Quads;
import org.parley.rdf.joining.Renaming;
import org.parley.rdf.joining.Touched;

/**
 * The graphs of what follows only from all documents together: which mentions speak of one event, one label for each thing
 * that documents share, coverage and corroboration, which measures match or nest, and where accounts diverge.
 *
 * <p>Works inside the caller's transaction: replace or remove documents, then refresh what they touched, all at once.
 */
public final class EventGraphs {
    /** Events compared at a time. */
    private static final int BATCH = 64;

    /** An event with what is said around it, what was found before, and whether none of that holds any more. */
    private record Work(String event, Model around, Model before, boolean anew) {}

    /** What was found of an event before and now. */
    private record Result(String event, Model before, Model graph) {}

    private final Iris iris;
    private final AccountComparer comparer;

    public EventGraphs(Iris iris, AccountComparer comparer) {
        this.iris = iris;
        this.comparer = comparer;
    }

    /** What a stored document has bearing on. */
    public Touched touchedBy(Dataset store, String document) {
        return Touched.by(new EventMentions(store, iris).of(document));
    }

    /** Drops a document's graphs, and tells what must be refreshed for it. */
    public Touched remove(Dataset store, String document) {
        Touched touched = touchedBy(store, document);
        iris.graphsOf(document).forEach(store::removeNamedModel);
        return touched;
    }

    /** Puts a document's graphs in place of those it had, and tells what must be refreshed for both. */
    public Touched replace(Dataset store, DocumentGraphs graphs) {
        Touched before = remove(store, graphs.documentIri());
        Dataset quads = graphs.quads();
        quads.listModelNames().forEachRemaining(name -> store.addNamedModel(name, quads.getNamedModel(name)));
        return before.and(touchedBy(store, graphs.documentIri()));
    }

    /** Joins and compares anew whatever was touched. An event that no document speaks of loses its graph. */
    public void refresh(Dataset store, Touched touched) {
        Judgements judgements = new JudgementGraph(iris).read(store);
        Collection<EventMention> mentions = new EventMentions(store, iris).around(touched, judgements);
        EventJoining.Joined joined = EventJoining.of(iris, judgements, mentions);
        Set<String> events = new TreeSet<>(touched.events());
        events.addAll(rename(store, mentions, joined.events()));
        Set<String> known = new HashSet<>(events);
        mentions.forEach(mention -> known.add(mention.event()));
        candidates(store, known, joined.candidates());
        compare(store, judgements, List.copyOf(events), touched.anew());
    }

    /** Joins all mentions and compares all accounts anew. */
    public void rebuild(Dataset store) {
        Touched everything = Touched.by(new EventMentions(store, iris).all());
        store.removeNamedModel(iris.candidatesGraph());
        Iter.toList(store.asDatasetGraph().listGraphNodes()).stream()
                .filter(graph -> graph.isURI() && iris.isComparisonGraph(graph.getURI()))
                .forEach(graph -> store.asDatasetGraph().removeGraph(graph));
        refresh(store, everything);
    }

    /** Gives events the names that joining finds for them, and tells which events lost or won mentions by it. */
    private Set<String> rename(Dataset store, Collection<EventMention> mentions, Map<String, String> events) {
        Set<String> changed = new HashSet<>();
        mentions.stream()
                .filter(mention -> !mention.event().equals(events.get(mention.name())))
                .map(EventMention::document)
                .distinct()
                .forEach(document -> changed.addAll(rename(store, document, events)));
        return changed;
    }

    private Set<String> rename(Dataset store, String document, Map<String, String> events) {
        List<EventMention> mentions = new EventMentions(store, iris).of(document);
        Map<String, String> changes = new TreeMap<>();
        Map<String, String> wanted = new HashMap<>();
        mentions.forEach(mention -> wanted.put(mention.name(), events.getOrDefault(mention.name(), mention.event())));
        withoutClash(wanted)
                .forEach((name, event) -> mentions.stream()
                        .filter(mention ->
                                mention.name().equals(name) && !mention.event().equals(event))
                        .forEach(mention -> changes.put(mention.event(), event)));
        new Renaming(iris, changes).in(store.asDatasetGraph(), iris.graphsOf(document));
        Set<String> changed = new HashSet<>(changes.keySet());
        changed.addAll(changes.values());
        return changed;
    }

    /**
     * The names that events of one document can bear at once: two never get the same, and none gets the own name of another,
     * so that each can always be told from the others again.
     */
    private static Map<String, String> withoutClash(Map<String, String> wanted) {
        Map<String, String> given = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        new TreeMap<>(wanted).forEach((name, event) -> {
            boolean free = event.equals(name) || !wanted.containsKey(event) && taken.add(event);
            given.put(name, free ? event : name);
        });
        return given;
    }

    private void candidates(Dataset store, Set<String> known, Map<String, Set<String>> candidates) {
        Model graph = store.getNamedModel(iris.candidatesGraph());
        known.addAll(candidates.keySet());
        for (String event : known) {
            Resource node = graph.createResource(event);
            if (node.hasProperty(SKOS.closeMatch) || candidates.containsKey(event)) {
                node.removeAll(SKOS.closeMatch);
                candidates
                        .getOrDefault(event, Set.of())
                        .forEach(other -> node.addProperty(SKOS.closeMatch, graph.createResource(other)));
            }
        }
    }

    /** Reads and writes by this thread, whose transaction it is; meanwhile all threads there are compare. */
    private void compare(Dataset store, Judgements judgements, List<String> events, Set<String> anew) {
        CompletableFuture<List<Result>> underWay = CompletableFuture.completedFuture(List.of());
        for (int from = 0; from < events.size(); from += BATCH) {
            int to = Math.min(from + BATCH, events.size());
            List<Work> works = events.subList(from, to).stream()
                    .map(event -> read(store, judgements, event, anew.contains(event)))
                    .toList();
            Supplier<List<Result>> comparing = () -> works.parallelStream()
                    .map(work -> new Result(work.event(), work.before(), compare(work, judgements)))
                    .toList();
            CompletableFuture<List<Result>> next = to < events.size()
                    ? CompletableFuture.supplyAsync(comparing)
                    : CompletableFuture.completedFuture(comparing.get());
            underWay.join().forEach(result -> write(store, result));
            underWay = next;
        }
        underWay.join().forEach(result -> write(store, result));
    }

    private Work read(Dataset store, Judgements judgements, String event, boolean anew) {
        return new Work(event, Neighbourhood.of(store, iris, judgements, event), before(store, event), anew);
    }

    private Model before(Dataset store, String event) {
        return ModelFactory.createDefaultModel().add(store.getNamedModel(iris.comparisonGraph(event)));
    }

    private Model compare(Work work, Judgements judgements) {
        if (work.around().isEmpty()) {
            return work.around();
        }
        Model before = work.anew() ? ModelFactory.createDefaultModel() : work.before();
        return ComparisonGraph.of(iris, work.event(), work.around(), before, judgements, comparer.ofOneEvent());
    }

    /** Writes what has changed alone: of a graph that many documents feed, one more changes little. */
    private void write(Dataset store, Result result) {
        var graph = Quads.iri(iris.comparisonGraph(result.event()));
        Graph before = result.before().getGraph();
        Graph now = result.graph().getGraph();
        before.stream()
                .filter(triple -> !now.contains(triple))
                .forEach(triple -> store.asDatasetGraph().delete(Quad.create(graph, triple)));
        now.stream()
                .filter(triple -> !before.contains(triple))
                .forEach(triple -> store.asDatasetGraph().add(Quad.create(graph, triple)));
    }
}
