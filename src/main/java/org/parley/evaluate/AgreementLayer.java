package org.parley.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.evaluate.likeness.Identities;
import org.parley.evaluate.likeness.Length;
import org.parley.evaluate.likeness.Matching;
import org.parley.evaluate.likeness.Overlap;
import org.parley.evaluate.likeness.Words;
import org.parley.model.annotation.StatusReport;
import org.parley.model.text.Span;

/**
 * Compares status reports, "agreements" in the format. Two are alike where a clause of theirs overlaps by three tenths
 * of the shorter, or their labels have four tenths of their words in common.
 */
final class AgreementLayer {
    private static final double ENOUGH_OF_CLAUSE = 0.3;
    private static final double ENOUGH_OF_LABEL = 0.4;

    private final List<StatusReport> gold;
    private final List<StatusReport> predicted;
    private final Identities actors;

    AgreementLayer(List<StatusReport> gold, List<StatusReport> predicted, Identities actors) {
        this.gold = gold;
        this.predicted = predicted;
        this.actors = actors;
    }

    /** Matches the reports, counts, and gives for each predicted report the gold one. */
    Map<String, String> compare(Tally tally) {
        Matching<StatusReport> matching = Matching.of(gold, predicted, AgreementLayer::likeness);
        tally.records(gold.size(), predicted.size(), matching.size());
        matching.matches().forEach(match -> check(match.gold(), match.predicted(), tally));
        int rightStatus = (int) matching.matches().stream()
                .filter(match -> match.gold().status() == match.predicted().status())
                .count();
        tally.count("statusF1", gold.size(), predicted.size(), rightStatus);
        return matching.goldIds(StatusReport::id);
    }

    private static double likeness(StatusReport one, StatusReport other) {
        double clause = clauses(one)
                .flatMap(a -> clauses(other).map(b -> Overlap.ofShorterClause(a, b)))
                .max(Double::compare)
                .orElse(0.0);
        double label = Words.likeness(Words.setOf(one.label()), Words.setOf(other.label()));
        if (clause < ENOUGH_OF_CLAUSE && label < ENOUGH_OF_LABEL) {
            return 0;
        }
        return clause
                + label
                + (one.status() == other.status() ? 0.6 : 0)
                + (one.measure() == other.measure() ? 0.4 : 0);
    }

    private static Stream<Span> clauses(StatusReport report) {
        return Stream.concat(Stream.of(report.span()), report.altSpans().stream());
    }

    private void check(StatusReport gold, StatusReport other, Tally tally) {
        tally.check("statusAcc", gold.status() == other.status());
        tally.check("measureAcc", gold.measure() == other.measure());
        tally.count("partiesF1", new HashSet<>(gold.parties()), actors.gold(other.parties()));
        tally.count("proposerF1", new HashSet<>(gold.proposer()), actors.gold(other.proposer()));
        tally.count("respondentF1", new HashSet<>(gold.respondent()), actors.gold(other.respondent()));
        countParties(new HashSet<>(gold.parties()), actors.gold(other.parties()), tally);
        if (gold.duration() != null || other.duration() != null) {
            tally.check("durationAcc", Length.same(gold.duration(), other.duration()));
        }
        tally.check("scopeAcc", Overlap.agrees(gold.scope(), other.scope()));
    }

    /** Counts the parties with each body taken for its state. */
    private void countParties(Set<String> gold, Set<String> other, Tally tally) {
        int shared = Math.min(relatedTo(other, gold), relatedTo(gold, other));
        tally.count("partiesLooseF1", gold.size(), other.size(), shared);
    }

    private int relatedTo(Set<String> others, Set<String> parties) {
        Set<String> wide = actors.withOwners(others);
        return (int) parties.stream()
                .filter(party -> Identities.meet(actors.withOwners(Set.of(party)), wide))
                .count();
    }
}
