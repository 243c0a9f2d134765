package org.parley.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.parley.evaluate.likeness.Identities;
import org.parley.evaluate.likeness.Matching;
import org.parley.evaluate.likeness.Overlap;
import org.parley.model.annotation.Readout;

/** Compares readouts. Two are alike where one party issued them; loosely, where its organ or its state did. */
final class ReadoutLayer {
    private final List<Readout> gold;
    private final List<Readout> predicted;
    private final Identities actors;
    private final Map<String, String> events;

    ReadoutLayer(List<Readout> gold, List<Readout> predicted, Identities actors, Map<String, String> events) {
        this.gold = gold;
        this.predicted = predicted;
        this.actors = actors;
        this.events = events;
    }

    /** Matches the readouts, counts, and gives for each predicted readout the gold one, loosely. */
    Map<String, String> compare(Tally tally) {
        Matching<Readout> strict = matching(Identities::meet);
        Matching<Readout> loose = matching((a, b) -> Identities.meet(actors.withOwners(a), actors.withOwners(b)));
        tally.records(gold.size(), predicted.size(), strict.size());
        tally.count("looseF1", gold.size(), predicted.size(), loose.size());
        strict.matches().forEach(match -> tally.check("aboutAcc", sameEvent(match.gold(), match.predicted())));
        return loose.goldIds(Readout::id);
    }

    private Matching<Readout> matching(BiPredicate<Set<String>, Set<String>> sameIssuer) {
        return Matching.of(gold, predicted, (a, b) -> {
            boolean same = sameIssuer.test(Set.of(a.issuer()), actors.gold(List.of(b.issuer())));
            return same ? 1 + Overlap.meeting(a.mentions(), b.mentions()) + (sameEvent(a, b) ? 1 : 0) : 0;
        });
    }

    private boolean sameEvent(Readout readout, Readout other) {
        return readout.about().equals(events.get(other.about()));
    }
}
