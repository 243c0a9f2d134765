package org.parley.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.Iris;
import org.parley.rdf.comparison.EventGraphs;
import org.parley.rdf.graph.DocumentGraphs;
import org.parley.rdf.history.Change;
import org.parley.rdf.history.Sayings;
import org.parley.rdf.history.Versions;
import org.parley.rdf.joining.Touched;
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
    private final Set<String> unsettled = new HashSet<>();
    private final List<Pending> changes = new ArrayList<>();
    private Touched touched = Touched.NOTHING;
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

    /** Puts a document's graphs in place of those it had. */
    void put(DocumentGraphs graphs) {
        touched = touched.and(comparison.replace(dataset, graphs));
        unsettled.add(graphs.documentIri());
    }

    /** Lets a later version take a document's place. */
    void supersede(String earlier, String later) {
        versions.supersede(earlier, later);
        shelve(earlier);
    }

    /** Takes a document's graphs out and lays them into the history. */
    void shelve(String document) {
        iris.graphsOf(document).forEach(name -> shelf.addNamedModel(name, copy(dataset, name)));
        touched = touched.and(comparison.remove(dataset, document));
        unsettled.add(document);
    }

    /** Takes a document's graphs out of the history, which keeps them; false where it has none. */
    boolean bringBack(String document) {
        return store.history().read(history -> {
            if (!history.containsNamedModel(iris.documentGraph(document))) {
                return false;
            }
            iris.graphsOf(document).forEach(name -> dataset.addNamedModel(name, copy(history, name)));
            touched = touched.and(comparison.touchedBy(dataset, document));
            unsettled.add(document);
            return true;
        });
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

    /** Brings the history, what follows from all documents, and the notes up to date; what was noted. */
    List<Change> settle() {
        List<Change> noted = new ArrayList<>();
        if (shelf.listModelNames().hasNext()) {
            Dataset shelved = shelf;
            store.history()
                    .write(history -> shelved.listModelNames()
                            .forEachRemaining(name -> history.replaceNamedModel(name, shelved.getNamedModel(name))));
            shelf = DatasetFactory.createGeneral();
        }
        comparison.refresh(dataset, touched);
        touched = Touched.NOTHING;
        for (Pending pending : changes) {
            Change change = pending.change();
            Sayings before = pending.before();
            Change told = before == null ? change : change.from(before, sayingsNow(change.document()));
            told.note(dataset, iris);
            noted.add(told);
        }
        changes.clear();
        unsettled.clear();
        return noted;
    }

    private Sayings sayingsNow(String document) {
        return Sayings.of(dataset, iris, document);
    }
}
