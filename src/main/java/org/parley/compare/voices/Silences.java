package org.parley.compare.voices;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.compare.Comparer;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparing;
import org.parley.model.comparison.Comparison.Relation;
import org.parley.model.vocabulary.DivergenceKind;

/**
 * Finds what each of two readouts of one event tells alone, of what both sides are to have agreed on. A citation gives a part
 * of a readout only: what binds one side is likely to be left out, and more than one such pair would tell no more.
 */
final class Silences {
    private final Voices voices;
    private final Comparer comparer;
    private final Notes notes;

    Silences(Voices voices, Comparer comparer, Notes notes) {
        this.voices = voices;
        this.comparer = comparer;
        this.notes = notes;
    }

    /** Of claims that are not among what was found already. */
    List<Found> found(Collection<Found> before) {
        Set<String> told = before.stream()
                .filter(each -> each.kind() != DivergenceKind.onlyIn)
                .flatMap(each -> each.records().stream())
                .collect(Collectors.toSet());
        List<List<Heard>> readouts = List.copyOf(voices.byReadout());
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < readouts.size(); i++) {
            for (List<Heard> later : readouts.subList(i + 1, readouts.size())) {
                between(readouts.get(i), later, told).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Found> between(List<Heard> one, List<Heard> other, Set<String> told) {
        if (!one.getFirst().source().isCounterpartOf(other.getFirst().source())) {
            return Optional.empty();
        }
        if (one.stream().noneMatch(each -> isJoint(each, one, other))
                || other.stream().noneMatch(each -> isJoint(each, one, other))) {
            return Optional.empty();
        }
        Comparing compared = comparer.compare(voices.account(one), voices.account(other));
        Optional<Heard> left = alone(one, other, compared, Relation.onlyA, told);
        Optional<Heard> right = alone(other, one, compared, Relation.onlyB, told);
        return left.flatMap(each -> right.map(counterpart -> notes.silence(each, counterpart)));
    }

    private Optional<Heard> alone(
            List<Heard> readout, List<Heard> other, Comparing compared, Relation relation, Set<String> told) {
        Set<String> alone = compared.contrasts().stream()
                .filter(contrast -> contrast.relation() == relation)
                .flatMap(contrast -> Stream.concat(contrast.left().stream(), contrast.right().stream()))
                .map(Claim::id)
                .collect(Collectors.toSet());
        return readout.stream()
                .filter(each -> alone.contains(each.claim().id())
                        && !told.contains(each.claim().id())
                        && isJoint(each, readout, other))
                .findFirst();
    }

    private boolean isJoint(Heard report, List<Heard> one, List<Heard> other) {
        return report.isSettled() && binds(report, one) && binds(report, other);
    }

    private boolean binds(Heard report, List<Heard> readout) {
        return report.claim().parties().stream()
                .map(voices::side)
                .anyMatch(readout.getFirst().source().sides()::contains);
    }
}
