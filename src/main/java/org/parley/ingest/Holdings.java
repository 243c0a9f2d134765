package org.parley.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.DocumentGraphs;
import org.parley.rdf.EventGraphs;
import org.parley.rdf.Iris;
import org.parley.rdf.history.Change;
import org.parley.rdf.history.Sayings;
import org.parley.rdf.history.Versions;
import org.parley.store.Store;

/**
 * The documents of a store within one write: put in, shelved, brought back. What follows from them all is made anew, and
 * what became of each is noted, when the write is settled.
 */
final class Holdings {
    private final Store store;
    private final Dataset dataset;
    private final Iris iris;
    private final EventGraphs comparison;
    private final Versions versions;
    private final Set<String> events = new TreeSet<>();
    private final Set<String> unsettled = new HashSet<>();
    private final List<Pending> changes = new ArrayList<>();
    private Dataset shelf = DatasetFactory.createGeneral();

    Holdings(Store store, Dataset dataset, Iris iris, EventGraphs comparison) {
        this.store = store;
        this.dataset = dataset;
        this.iris = iris;
        this.comparison = comparison;
        this.versions = new Versions(dataset, iris);
    }

    /**
     * A change to be noted once its consequences are known.
     *
     * @param before what was said before it; null where there is nothing to set it against
     */
    private record Pending(Change change, @Nullable Sayings before) {}

    Versions versions() {
        return versions;
    }

    Dataset dataset() {
        return dataset;
    }

    /** Whether the store holds exactly these graphs. They have no blank nodes, so that triples can be looked up one by one. */
    boolean hold(DocumentGraphs graphs) {
        return iris.graphsOf(graphs.documentIri()).allMatch(name -> {
            Model held = dataset.getNamedModel(name);
            Model read = graphs.quads().getNamedModel(name);
            return held.size() == read.size() && held.containsAll(read);
        });
    }

    /** Puts a document's graphs in place of those it had. */
    void put(DocumentGraphs graphs) {
        remove(graphs.documentIri());
        add(graphs.documentIri(), graphs.quads());
        events.addAll(graphs.events());
    }

    /** Lets a later version take a document's place. */
    void supersede(String earlier, String later) {
        versions.supersede(earlier, later);
        shelve(earlier);
    }

    /** Takes a document's graphs out and lays them into the history. */
    void shelve(String document) {
        iris.graphsOf(document).forEach(name -> shelf.addNamedModel(name, copy(dataset, name)));
        remove(document);
    }

    /** Takes a document's graphs out of the history, which keeps them; false where it has none. */
    boolean bringBack(String document) {
        return store.history().read(history -> {
            if (!history.containsNamedModel(iris.documentGraph(document))) {
                return false;
            }
            add(document, history);
            events.addAll(comparison.eventsOf(dataset, document));
            return true;
        });
    }

    private void remove(String document) {
        events.addAll(comparison.eventsOf(dataset, document));
        iris.graphsOf(document).forEach(dataset::removeNamedModel);
        unsettled.add(document);
    }

    private void add(String document, Dataset from) {
        iris.graphsOf(document).forEach(name -> dataset.addNamedModel(name, copy(from, name)));
        unsettled.add(document);
    }

    private static Model copy(Dataset from, String name) {
        return ModelFactory.createDefaultModel().add(from.getNamedModel(name));
    }

    /** What the store says because of a document. Ask before touching it. */
    Sayings sayings(String document) {
        if (unsettled.contains(document)) {
            settle();
        }
        return Sayings.of(dataset, iris, document);
    }

    /** Notes what became of a document, with what that brought in and took out if there is something to set it against. */
    void note(Change change, @Nullable Sayings before) {
        changes.add(new Pending(change, before));
    }

    /** Brings the history, what follows from all documents, and the notes up to date. */
    void settle() {
        if (shelf.listModelNames().hasNext()) {
            Dataset shelved = shelf;
            store.history().write(history -> shelved.listModelNames()
                    .forEachRemaining(name -> history.replaceNamedModel(name, shelved.getNamedModel(name.toString()))));
            shelf = DatasetFactory.createGeneral();
        }
        comparison.refresh(dataset, events);
        events.clear();
        for (Pending pending : changes) {
            Change change = pending.change();
            Sayings before = pending.before();
            (before == null ? change : change.from(before, Sayings.of(dataset, iris, change.document())))
                    .note(dataset, iris);
        }
        changes.clear();
        unsettled.clear();
    }
}
