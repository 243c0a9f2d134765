package org.parley.compare.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.compare.match.Standing;
import org.parley.compare.relation.Ground;
import org.parley.compare.words.Rarity;
import org.parley.compare.words.Terms.Kind;

/**
 * Finds what each denial denies. A noun that takes up another's words ("no such condition", "the allegation") points back to
 * the nearest that fit; who says that he promised nothing denies the first who says that he did; else words must be alike.
 */
final class Denied {
    private static final double ALIKE = 0.3;
    private static final double TELLING = 0.4;

    private final Voices voices;
    private final Notes notes;
    private final Denials denials;
    private final Rarity rarity;

    Denied(Voices voices, Notes notes, Denials denials, Rarity rarity) {
        this.voices = voices;
        this.notes = notes;
        this.denials = denials;
        this.rarity = rarity;
    }

    /** A source's denials of one side are told once, by the first. */
    List<Found> found() {
        List<Found> found = new ArrayList<>();
        Map<Source, List<Source>> told = new HashMap<>();
        for (Heard denial : voices.heard()) {
            if (denial.isReport() || !isDenial(denial)) {
                continue;
            }
            denied(denial)
                    .filter(target -> told.computeIfAbsent(denial.source(), any -> new ArrayList<>()).stream()
                            .allMatch(target.source()::isApartFrom))
                    .ifPresent(target -> {
                        told.getOrDefault(denial.source(), new ArrayList<>()).add(target.source());
                        found.add(contradiction(denial, target));
                    });
        }
        return found;
    }

    private boolean isDenial(Heard statement) {
        return statement.claim().denied()
                || denials.dismisses(statement.words())
                || denials.denies(statement.words());
    }

    private Optional<Heard> denied(Heard denial) {
        List<Heard> others = voices.heard().stream()
                .filter(each -> !each.isReport() && each.isApartFrom(denial) && !isDenial(each))
                .toList();
        List<Heard> before =
                others.stream().filter(each -> each.order() < denial.order()).toList();
        if (denials.dismisses(denial.words())) {
            return nearest(ofNamedSide(before, denial), denials.takenUp(denial.words(), true));
        }
        Set<String> takenUp = denials.takenUp(denial.words(), denial.claim().denied());
        if (!takenUp.isEmpty()) {
            return nearest(before, takenUp);
        }
        if (denials.deniesCommitment(denial.words())) {
            return others.stream().filter(binds(denial)).findFirst();
        }
        return others.stream()
                .filter(each -> rarity.likeness(each.terms(), denial.terms()) >= ALIKE
                        && rarity.strongest(each.terms(), denial.terms()) >= TELLING)
                .max(Comparator.comparingDouble(each -> rarity.likeness(each.terms(), denial.terms())));
    }

    private Optional<Heard> nearest(List<Heard> before, Set<String> takenUp) {
        return before.stream()
                .filter(each -> takenUp.isEmpty() || denials.shows(each, takenUp))
                .reduce((one, later) -> later);
    }

    /** "Cairo's account" is one that Egypt gives. */
    private static List<Heard> ofNamedSide(List<Heard> claims, Heard denial) {
        List<Heard> named = claims.stream()
                .filter(each -> denial.terms().own().keySet().stream()
                        .anyMatch(term -> term.kind() == Kind.actor
                                && each.source().sides().contains(term.name())))
                .toList();
        return named.isEmpty() ? claims : named;
    }

    /** Whether a statement has those who deny bound by what is settled; anybody will do where it is not known for whom they speak. */
    private Predicate<Heard> binds(Heard denial) {
        return statement -> voices.reports(statement).stream()
                .filter(Heard::isSettled)
                .anyMatch(report -> denial.claim().parties().equals(denial.source().sides())
                        || report.claim().parties().stream()
                                .map(voices::side)
                                .anyMatch(denial.source().sides()::contains));
    }

    /** Where the one reports a measure as refused, and the other one as settled, these are what differs. */
    private Found contradiction(Heard denial, Heard target) {
        Stream<Heard> refused = voices.reports(denial).stream().filter(each -> each.has(Standing.refused));
        Optional<Heard> settled =
                voices.reports(target).stream().filter(Heard::isSettled).findFirst();
        return refused.findFirst()
                .flatMap(left -> settled.map(right -> notes.contradiction(left, right, Ground.denial)))
                .orElseGet(() -> notes.contradiction(denial, target, Ground.denial));
    }
}
