package org.parley.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.parley.document.Reading;
import org.parley.rdf.DocumentGraphs;
import org.parley.rdf.EventGraphs;
import org.parley.rdf.Ingestion;
import org.parley.rdf.Iris;
import org.parley.rdf.SharedGraphs;
import org.parley.store.Store;

/** Takes documents into a store. */
public final class Ingest {
    /** Documents that are stored together: a commit of one costs nearly as much disk as a commit of many. */
    private static final int BATCH = 100;

    private final Store store;
    private final Iris iris;
    private final Preparation preparation;
    private final EventGraphs comparison;
    private final Clock clock;

    public Ingest(Store store, Iris iris, Preparation preparation) {
        this(store, iris, preparation, Clock.systemUTC());
    }

    Ingest(Store store, Iris iris, Preparation preparation, Clock clock) {
        this.store = store;
        this.iris = iris;
        this.preparation = preparation;
        this.comparison = new EventGraphs(iris);
        this.clock = clock;
    }

    /** Takes the readings in, and tells what came of each: of a refusal at once, of the others when they are stored. */
    public void read(Stream<Reading> readings, Consumer<Outcome> tell) {
        store.write(new SharedGraphs(iris)::refresh);
        List<Prepared.Ready> batch = new ArrayList<>();
        InOrder.forEach(readings, preparation::of, prepared -> {
            switch (prepared) {
                case Outcome.Refused refused -> tell.accept(refused);
                case Prepared.Ready ready -> batch.add(ready);
            }
            if (batch.size() == BATCH) {
                store(batch, tell);
            }
        });
        store(batch, tell);
    }

    private void store(List<Prepared.Ready> batch, Consumer<Outcome> tell) {
        store.write(dataset -> {
            Set<String> events = new TreeSet<>();
            for (Prepared.Ready ready : batch) {
                events.addAll(replace(dataset, ready.graphs()));
                new Ingestion(ready.graphs().documentIri(), ready.reader(), clock.instant()).note(dataset, iris);
            }
            comparison.refresh(dataset, events);
        });
        batch.forEach(ready -> tell.accept(new Outcome.Ingested(
                ready.input(),
                ready.graphs().documentIri(),
                ready.annotation().statements().size(),
                ready.annotation().reports().size())));
        batch.clear();
    }

    /** Puts a document's graphs in place of those it had, and gives the events that it spoke of or speaks of. */
    private Set<String> replace(Dataset dataset, DocumentGraphs graphs) {
        Set<String> events = new TreeSet<>(graphs.events());
        events.addAll(comparison.eventsOf(dataset, graphs.documentIri()));
        iris.graphsOf(graphs.documentIri()).forEach(dataset::removeNamedModel);
        Dataset quads = graphs.quads();
        quads.listModelNames().forEachRemaining(name -> dataset.addNamedModel(name, quads.getNamedModel(name)));
        return events;
    }
}
