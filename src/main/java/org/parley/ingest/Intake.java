package org.parley.ingest;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.parley.rdf.Iris;
import org.parley.rdf.graph.Ingestion;
import org.parley.rdf.history.Change;
import org.parley.rdf.history.Change.Kind;
import org.parley.rdf.history.Sayings;
import org.parley.rdf.history.Standing;
import org.parley.rdf.history.Versions;

/** Decides what a text that comes in is to the store: nothing new, a new document, a new version of one, or unwanted. */
final class Intake {
    private final Holdings holdings;
    private final Iris iris;
    private final Instant now;
    private final Set<String> thisRun;

    /**
     * An intake within one write.
     *
     * @param thisRun documents that this run has read already; those read now are added
     */
    Intake(Holdings holdings, Iris iris, Instant now, Set<String> thisRun) {
        this.holdings = holdings;
        this.iris = iris;
        this.now = now;
        this.thisRun = thisRun;
    }

    Outcome take(Prepared.Ready ready) {
        String document = ready.graphs().documentIri();
        return switch (versions().standing(document)) {
            case Standing.Retracted retracted -> retracted(ready, retracted);
            case Standing.Superseded(String newer) -> new Outcome.Superseded(ready.input(), document, newer);
            case Standing.Stands stands -> again(ready);
            case Standing.Left left -> anew(ready, Kind.RESTORED);
            case Standing.Unknown unknown -> anew(ready, Kind.ADDED);
        };
    }

    private static Outcome retracted(Prepared.Ready ready, Standing.Retracted retracted) {
        String document = ready.graphs().documentIri();
        return new Outcome.Retracted(
                ready.input(),
                document,
                retracted.told(document),
                "If it is to stand again, run: parley retract --undo " + Retraction.digest(document));
    }

    /** Reads a text that stands. Where several files hold it, the first of a run is the one that counts. */
    private Outcome again(Prepared.Ready ready) {
        String document = ready.graphs().documentIri();
        if (thisRun.add(document)) {
            if (!ingestion(ready).foundNothingNew(holdings.dataset(), iris)) {
                Sayings before = holdings.sayings(document);
                holdings.put(ready.graphs());
                holdings.note(Change.of(document, Kind.REREAD, now), before);
            }
            recognise(ready);
        }
        return ingested(ready);
    }

    private Outcome anew(Prepared.Ready ready, Kind kind) {
        String document = ready.graphs().documentIri();
        Optional<String> earlier = versions()
                .standingRelative(document)
                .or(() -> new EarlierWording(holdings.dataset(), iris, thisRun).of(ready));
        Sayings before = earlier.map(holdings::sayings).orElse(null);
        earlier.ifPresent(old -> holdings.supersede(old, document));
        versions().restore(document);
        holdings.put(ready.graphs());
        Kind became = kind == Kind.ADDED && earlier.isPresent() ? Kind.REVISED : kind;
        holdings.note(Change.of(document, became, now), before);
        recognise(ready);
        thisRun.add(document);
        return ingested(ready);
    }

    private void recognise(Prepared.Ready ready) {
        String document = ready.graphs().documentIri();
        versions().recognise(document, ready.source().all());
        ingestion(ready).note(holdings.dataset(), iris);
    }

    private Ingestion ingestion(Prepared.Ready ready) {
        return new Ingestion(ready.graphs().documentIri(), ready.reader(), ready.digest(), now);
    }

    private Versions versions() {
        return holdings.versions();
    }

    private static Outcome ingested(Prepared.Ready ready) {
        return new Outcome.Ingested(
                ready.input(),
                ready.graphs().documentIri(),
                ready.annotation().statements().size(),
                ready.annotation().reports().size());
    }
}
