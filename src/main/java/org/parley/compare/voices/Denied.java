package org.parley.compare.voices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;
import org.parley.compare.match.Standing;
import org.parley.compare.relation.Ground;

/**
 * Finds what each denial denies. A noun that takes up another's words ("no such caveat", "the charge") points back to
 * the nearest that fit; who says that he promised nothing denies the first who says that he did; else words must be alike.
 */
final class Denied {
    /** How much of what they tell two statements share of which the one denies the other by its cue. */
    private static final double ALIKE = 0.3;

    /** The same where only a negation tells that the one denies anything. */
    private static final double MUCH_ALIKE = 0.5;

    /** How much that must tell which tells most of what they share. */
    private static final double TELLING = 0.4;

    /** Within so many words before a noun stands whose it is. */
    private static final int OWNER = 3;

    /** "That account" was given within so many claims before. */
    private static final int RIGHT_BEFORE = 4;

    private final Voices voices;
    private final Notes notes;
    private final Denials lexicon;
    private final List<Heard> denying = new ArrayList<>();
    private final List<Heard> affirming = new ArrayList<>();

    Denied(Voices voices, Notes notes, Denials lexicon) {
        this.voices = voices;
        this.notes = notes;
        this.lexicon = lexicon;
        voices.heard().stream()
                .filter(each -> !each.isReport())
                .forEach(each -> (isDenial(each) ? denying : affirming).add(each));
    }

    private boolean isDenial(Heard statement) {
        return statement.claim().denied()
                || lexicon.mayStandIn(statement.claim().text())
                        && (lexicon.dismissed(statement.words()).isPresent() || lexicon.denies(statement.words()));
    }

    /** What a source denies of one side is told once, by its first denial. */
    List<Found> found() {
        List<Found> found = new ArrayList<>();
        Map<Source, List<Source>> told = new HashMap<>();
        for (Heard denial : denying) {
            List<Source> before = told.computeIfAbsent(denial.source(), any -> new ArrayList<>());
            denied(denial)
                    .filter(target -> before.stream().allMatch(target.source()::isApartFrom))
                    .ifPresent(target -> {
                        before.add(target.source());
                        found.add(contradiction(denial, target));
                    });
        }
        return found;
    }

    private Optional<Heard> denied(Heard denial) {
        List<Heard> others =
                affirming.stream().filter(each -> each.isApartFrom(denial)).toList();
        List<Heard> before =
                others.stream().filter(each -> each.order() < denial.order()).toList();
        OptionalInt dismissed = lexicon.dismissed(denial.words());
        if (dismissed.isPresent()) {
            return dismissed(denial, dismissed.getAsInt(), before);
        }
        Set<String> takenUp = lexicon.takenUp(denial.words(), denial.claim().denied());
        if (!takenUp.isEmpty()) {
            return nearest(before, takenUp);
        }
        if (deniesCommitment(denial)) {
            return others.stream().filter(binds(denial)).findFirst();
        }
        return denial.claim().denied()
                ? mostAlike(denial, others, ALIKE)
                : mostAlike(
                        denial, others.stream().filter(doesWhatIsDenied(denial)).toList(), MUCH_ALIKE);
    }

    private boolean deniesCommitment(Heard denial) {
        return denial.claim().denied()
                ? lexicon.tellsOfCommitment(denial.words())
                : lexicon.deniesCommitment(denial.words());
    }

    /** "Lima's account" is one that Peru gives; what nothing tells from others is what was told right before. */
    private Optional<Heard> dismissed(Heard denial, int noun, List<Heard> before) {
        Set<String> takenUp = lexicon.takenUp(denial.words().get(noun));
        List<Token> owner = denial.words().subList(Math.max(0, noun - OWNER), noun).stream()
                .filter(token -> token.is(Tag.PROPN))
                .toList();
        if (!owner.isEmpty()) {
            return nearest(before.stream().filter(each -> isOf(owner, each)).toList(), takenUp);
        }
        return nearest(before, takenUp)
                .filter(each -> !takenUp.isEmpty() || denial.order() - each.order() <= RIGHT_BEFORE);
    }

    private boolean isOf(List<Token> owner, Heard claim) {
        Source source = claim.source();
        return owner.stream()
                .anyMatch(name -> source.label().contains(name.text())
                        || !Collections.disjoint(source.sides(), voices.named(name.text())));
    }

    private Optional<Heard> nearest(List<Heard> before, Set<String> takenUp) {
        return before.stream()
                .filter(each -> takenUp.isEmpty() || lexicon.shows(each, takenUp))
                .reduce((one, later) -> later);
    }

    /** Whether a statement has those who deny bound by what is settled; anybody will do for a "we" of whom nothing else is known. */
    private Predicate<Heard> binds(Heard denial) {
        Set<String> sides = denial.source().sides();
        boolean ofUnknown = denial.claim().parties().equals(sides) && lexicon.isOfUs(denial.words());
        return statement -> voices.reports(statement).stream()
                .filter(Heard::isSettled)
                .anyMatch(report -> ofUnknown
                        || report.claim().parties().stream().map(voices::side).anyMatch(sides::contains));
    }

    /** Whether a statement tells, with the same verb, of what is not to have been done. */
    private Predicate<Heard> doesWhatIsDenied(Heard denial) {
        Optional<String> verb = lexicon.negated(denial.words()).map(Token::lemma);
        Optional<Beginnings> beginning = verb.map(lemma -> new Beginnings(Set.of(lemma)));
        return statement ->
                beginning.filter(it -> it.standIn(statement.claim().text())).isPresent()
                        && statement.words().stream()
                                .anyMatch(token -> token.lemma().equals(verb.orElseThrow()))
                        && !lexicon.holdsNegation(statement.words());
    }

    private Optional<Heard> mostAlike(Heard denial, List<Heard> others, double enough) {
        return others.stream()
                .filter(each -> voices.strongest(denial, each) >= TELLING && voices.likeness(denial, each) >= enough)
                .max(Comparator.comparingDouble(each -> voices.likeness(denial, each)));
    }

    /** Where the one reports a measure as refused, and the other one as settled, these are what differs. */
    private Found contradiction(Heard denial, Heard target) {
        Optional<Heard> refused = voices.reports(denial).stream()
                .filter(report -> report.has(Standing.refused))
                .findFirst();
        Optional<Heard> settled =
                voices.reports(target).stream().filter(Heard::isSettled).findFirst();
        return refused.isPresent() && settled.isPresent()
                ? notes.contradiction(refused.get(), settled.get(), Ground.denial)
                : notes.contradiction(denial, target, Ground.denial);
    }
}
