package org.parley.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.Iris;
import org.parley.rdf.comparison.EventGraphs;
import org.parley.rdf.history.Change;
import org.parley.rdf.history.Change.Kind;
import org.parley.rdf.history.Known;
import org.parley.rdf.history.Sayings;
import org.parley.rdf.history.Standing;
import org.parley.rdf.history.Versions;
import org.parley.store.Store;

/** Withdraws documents from a store, and brings them back. */
public final class Retraction {
    private final Store store;
    private final Iris iris;
    private final EventGraphs comparison;
    private final Clock clock;

    public Retraction(Store store, Iris iris) {
        this(store, iris, Clock.systemUTC());
    }

    Retraction(Store store, Iris iris, Clock clock) {
        this.store = store;
        this.iris = iris;
        this.comparison = new EventGraphs(iris, new Comparison());
        this.clock = clock;
    }

    /** What came of undoing a retraction. */
    public enum Undone {
        /** The document stands again. */
        STANDS,
        /** It may be taken in again; the history had nothing to bring back. */
        FREE,
        /** A later version stands by now, and the document is superseded by it. */
        SUPERSEDED
    }

    /** Documents that can be withdrawn, by IRI, digest, file name or address; those that stand, if there are any. */
    public List<Known> retractable(String words) {
        List<Known> meant = meant(words).stream()
                .filter(known -> !(known.standing() instanceof Standing.Retracted))
                .toList();
        List<Known> standing = meant.stream()
                .filter(known -> known.standing() instanceof Standing.Stands)
                .toList();
        return standing.isEmpty() ? meant : standing;
    }

    /** Documents that were withdrawn, by IRI, digest, file name or address. */
    public List<Known> retracted(String words) {
        return meant(words).stream()
                .filter(known -> known.standing() instanceof Standing.Retracted)
                .toList();
    }

    private List<Known> meant(String words) {
        return store.read(dataset -> new Versions(dataset, iris).meant(words, SourceKeys.ofAddress(words)));
    }

    /** Takes a document out of the store: its graphs go to the history, what followed from it goes, and a stub says why. */
    public void retract(String document, String reason, @Nullable String by) {
        Instant now = clock.instant();
        store.write(dataset -> {
            Holdings holdings = new Holdings(store, dataset, iris, comparison);
            holdings.versions().retract(document);
            if (holdings.versions().stands(document)) {
                holdings.shelve(document);
            }
            holdings.note(Change.by(by, document, Kind.RETRACTED, now, reason), null);
            holdings.settle();
        });
    }

    /** Takes a retraction back, as far as no later version has taken the document's place. */
    public Undone undo(String document, @Nullable String by) {
        Instant now = clock.instant();
        Undone[] undone = {Undone.FREE};
        store.write(dataset -> {
            Holdings holdings = new Holdings(store, dataset, iris, comparison);
            undone[0] = undo(holdings, document, Change.by(by, document, Kind.RESTORED, now, null));
            holdings.settle();
        });
        return undone[0];
    }

    private static Undone undo(Holdings holdings, String document, Change restored) {
        Versions versions = holdings.versions();
        Optional<String> relative = versions.standingRelative(document);
        if (relative.isPresent() && versions.number(relative.get()) > versions.number(document)) {
            versions.leaveSuperseded(document, relative.get());
            return Undone.SUPERSEDED;
        }
        versions.restore(document);
        Sayings before = relative.map(holdings::sayings).orElse(null);
        if (!holdings.bringBack(document)) {
            return Undone.FREE;
        }
        relative.ifPresent(earlier -> holdings.supersede(earlier, document));
        holdings.note(restored, before);
        return Undone.STANDS;
    }

    /** The digest in a document's IRI, by which a person may name it. */
    public static String digest(String document) {
        return document.substring(document.lastIndexOf('/') + 1);
    }
}
