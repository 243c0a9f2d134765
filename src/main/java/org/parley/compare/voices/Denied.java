package org.parley.compare.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;
import org.parley.compare.match.Standing;
import org.parley.compare.relation.Ground;
import org.parley.compare.words.Rarity;

/**
 * Finds what each denial denies. A noun that takes up another's words ("no such condition", "the allegation") points back to
 * the nearest that fit; who says that he promised nothing denies the first who says that he did; else words must be alike.
 */
final class Denied {
    private static final double ALIKE = 0.3;
    private static final double MUCH_ALIKE = 0.5;
    private static final double TELLING = 0.4;
    private static final int OWNER = 3;
    private static final int RIGHT_BEFORE = 4;

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
                || denials.dismissed(statement.words()).isPresent()
                || denials.denies(statement.words());
    }

    private Optional<Heard> denied(Heard denial) {
        List<Heard> others = voices.heard().stream()
                .filter(each -> !each.isReport() && each.isApartFrom(denial) && !isDenial(each))
                .toList();
        List<Heard> before =
                others.stream().filter(each -> each.order() < denial.order()).toList();
        OptionalInt dismissed = denials.dismissed(denial.words());
        if (dismissed.isPresent()) {
            return dismissed(denial, dismissed.getAsInt(), before);
        }
        Set<String> takenUp = denials.takenUp(denial.words(), denial.claim().denied());
        if (!takenUp.isEmpty()) {
            return nearest(before, takenUp);
        }
        if (denials.deniesCommitment(denial.words())) {
            return others.stream().filter(binds(denial)).findFirst();
        }
        return others.stream()
                .filter(each -> negates(denial, each))
                .max(Comparator.comparingDouble(each -> rarity.likeness(each.terms(), denial.terms())));
    }

    /** "Cairo's account" is one that Egypt gives; what nothing tells from others is what was told right before. */
    private Optional<Heard> dismissed(Heard denial, int noun, List<Heard> before) {
        Set<String> takenUp = denials.takenUp(denial.words().get(noun));
        List<Token> owner = denial.words().subList(Math.max(0, noun - OWNER), noun).stream()
                .filter(token -> token.is(Tag.PROPN))
                .toList();
        return owner.isEmpty()
                ? nearest(before, takenUp).filter(each -> !takenUp.isEmpty() || denial.order() - each.order() <= RIGHT_BEFORE)
                : nearest(before.stream().filter(each -> isOf(owner, each)).toList(), takenUp);
    }

    private boolean isOf(List<Token> owner, Heard claim) {
        return owner.stream()
                .anyMatch(name -> claim.source().label().contains(name.text())
                        || claim.source().sides().containsAll(voices.named(name.text())));
    }

    /** Whether a claim is what is denied, or tells much the same with the doing that is not to have been done. */
    private boolean negates(Heard denial, Heard claim) {
        if (rarity.strongest(claim.terms(), denial.terms()) < TELLING) {
            return false;
        }
        double likeness = rarity.likeness(claim.terms(), denial.terms());
        return denial.claim().denied() ? likeness >= ALIKE : likeness >= MUCH_ALIKE && isDone(denial, claim);
    }

    private boolean isDone(Heard denial, Heard claim) {
        return !denials.holdsNegation(claim.words())
                && denials.negated(denial.words()).stream()
                        .anyMatch(negated -> claim.words().stream()
                                .anyMatch(token -> token.lemma().equals(negated.lemma())));
    }

    private Optional<Heard> nearest(List<Heard> before, Set<String> takenUp) {
        return before.stream()
                .filter(each -> takenUp.isEmpty() || denials.shows(each, takenUp))
                .reduce((one, later) -> later);
    }

    /** "We have not": for whom somebody speaks, although nothing else tells it. */
    private boolean isSpokenForAll(Heard denial) {
        return denial.claim().parties().equals(denial.source().sides())
                && denials.isOfUs(denial.words());
    }

    /** Whether a statement has those who deny bound by what is settled; anybody will do where it is not known for whom they speak. */
    private Predicate<Heard> binds(Heard denial) {
        return statement -> voices.reports(statement).stream()
                .filter(Heard::isSettled)
                .anyMatch(report -> isSpokenForAll(denial)
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
