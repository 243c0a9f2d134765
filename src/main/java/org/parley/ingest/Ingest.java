package org.parley.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.parley.document.Reading;
import org.parley.rdf.Iris;
import org.parley.rdf.comparison.EventGraphs;
import org.parley.rdf.graph.SharedGraphs;
import org.parley.rdf.history.Change;
import org.parley.rdf.history.Sayings;
import org.parley.rdf.joining.Judgement;
import org.parley.rdf.joining.JudgementGraph;
import org.parley.rdf.joining.Touched;
import org.parley.store.Store;
import org.parley.store.query.NamedQuery;

/** Takes documents into a store. */
public final class Ingest {
    /** Documents that are stored together: a commit of one costs nearly as much disk as a commit of many. */
    private static final int BATCH = 100;

    private final Store store;
    private final Iris iris;
    private final Preparation preparation;
    private final SharedGraphs shared;
    private final EventGraphs comparison;
    private final Clock clock;

    public Ingest(Store store, Iris iris, Preparation preparation) {
        this(store, iris, preparation, Clock.systemUTC());
    }

    Ingest(Store store, Iris iris, Preparation preparation, Clock clock) {
        this.store = store;
        this.iris = iris;
        this.preparation = preparation;
        this.shared = new SharedGraphs(iris);
        this.comparison = new EventGraphs(iris, new Comparison());
        this.clock = clock;
    }

    /** Takes the readings in, and tells what came of each: of a refusal at once, of the others when they are stored. */
    public void read(Stream<Reading> readings, Consumer<Outcome> tell) {
        refreshShared();
        List<Prepared.Ready> batch = new ArrayList<>();
        Set<String> thisRun = new HashSet<>();
        InOrder.forEach(readings, preparation::of, prepared -> {
            switch (prepared) {
                case Outcome.Refused refused -> tell.accept(refused);
                case Prepared.Ready ready -> batch.add(ready);
            }
            if (batch.size() == BATCH) {
                store(batch, thisRun, tell);
            }
        });
        store(batch, thisRun, tell);
    }

    /** Takes in one text that somebody sends, and tells what came of it. */
    public Receipt take(Submission sent) {
        return switch (preparation.of(sent.reading(), sent.annotation())) {
            case Outcome.Refused refused -> new Receipt(refused, Optional.empty());
            case Prepared.Ready ready -> {
                refreshShared();
                List<Receipt> receipts = new ArrayList<>();
                store.write(dataset -> {
                    Holdings holdings = new Holdings(store, dataset, iris, comparison);
                    Outcome outcome = new Intake(holdings, iris, clock.instant(), new HashSet<>()).take(ready);
                    Optional<Change> change = holdings.settle().stream().findFirst();
                    receipts.add(new Receipt(outcome, change.map(noted -> told(noted, dataset))));
                });
                yield receipts.getFirst();
            }
        };
    }

    /** A new document has nothing to set its lines against, so that none are noted: all it says is new. */
    private Change told(Change noted, Dataset dataset) {
        boolean isAlone = noted.kind() == Change.Kind.ADDED || noted.kind() == Change.Kind.RESTORED;
        return isAlone && noted.nowSays().isEmpty() && noted.noLongerSays().isEmpty()
                ? noted.from(Sayings.NONE, Sayings.of(dataset, iris, noted.document()))
                : noted;
    }

    private void refreshShared() {
        store.write(shared::refresh);
        store.write(new ExampleQueries(iris, NamedQuery.all())::refresh);
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
            shared.refresh(dataset);
            comparison.rebuild(dataset);
        });
    }

    private void store(List<Prepared.Ready> batch, Set<String> thisRun, Consumer<Outcome> tell) {
        List<Outcome> outcomes = new ArrayList<>();
        store.write(dataset -> {
            Holdings holdings = new Holdings(store, dataset, iris, comparison);
            Intake intake = new Intake(holdings, iris, clock.instant(), thisRun);
            batch.forEach(ready -> outcomes.add(intake.take(ready)));
            holdings.settle();
        });
        outcomes.forEach(tell);
        batch.clear();
    }
}
