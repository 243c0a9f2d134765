package org.parley.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parley.document.Reading;
import org.parley.rdf.Ingestion;
import org.parley.rdf.Iris;
import org.parley.rdf.SharedGraphs;
import org.parley.rdf.comparison.EventGraphs;
import org.parley.rdf.comparison.Judgement;
import org.parley.rdf.comparison.JudgementGraph;
import org.parley.rdf.comparison.Touched;
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
        this.comparison = new EventGraphs(iris, new Comparison());
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

    /** Takes a person's judgements in: things that are the same meet, things that differ part. */
    public Outcome judge(JoinsFile file) {
        return switch (file.read(iris)) {
            case Outcome.Refused refused -> refused;
            case JoinsFile.Lines(List<Judgement> judgements) -> {
                store.write(dataset -> {
                    var graph = new JudgementGraph(iris);
                    Touched touched = graph.bearing(dataset, judgements);
                    graph.write(dataset, judgements);
                    comparison.refresh(dataset, touched);
                });
                yield new Outcome.Judged(file.path().toString(), judgements.size());
            }
        };
    }

    /** Finds anew which events are one and how all accounts compare, as after an upgrade. */
    public void compareAnew() {
        store.write(dataset -> {
            new SharedGraphs(iris).refresh(dataset);
            comparison.rebuild(dataset);
        });
    }

    private void store(List<Prepared.Ready> batch, Consumer<Outcome> tell) {
        store.write(dataset -> {
            Touched touched = Touched.NOTHING;
            for (Prepared.Ready ready : batch) {
                touched = touched.and(comparison.replace(dataset, ready.graphs()));
                new Ingestion(ready.graphs().documentIri(), ready.reader(), clock.instant()).note(dataset, iris);
            }
            comparison.refresh(dataset, touched);
        });
        batch.forEach(ready -> tell.accept(new Outcome.Ingested(
                ready.input(),
                ready.graphs().documentIri(),
                ready.annotation().statements().size(),
                ready.annotation().reports().size())));
        batch.clear();
    }
}
