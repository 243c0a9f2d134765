package org.parley.evaluate;

import static org.parley.model.vocabulary.ActorType.ArmedForce;
import static org.parley.model.vocabulary.ActorType.GovernmentBody;
import static org.parley.model.vocabulary.ActorType.Group;
import static org.parley.model.vocabulary.ActorType.InternationalOrganization;
import static org.parley.model.vocabulary.ActorType.Media;
import static org.parley.model.vocabulary.ActorType.Organization;
import static org.parley.model.vocabulary.ActorType.State;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.evaluate.likeness.Identities;
import org.parley.evaluate.likeness.Matching;
import org.parley.evaluate.likeness.Overlap;
import org.parley.evaluate.likeness.Words;
import org.parley.model.annotation.Actor;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.ActorType;

/**
 * Compares actors. Two are alike where their types go together and a mention of theirs overlaps, or, where one of them
 * has no mentions, their names are equal.
 */
final class ActorLayer {
    /** Types between which even careful readers differ. */
    private static final Set<Set<ActorType>> INTERCHANGEABLE = Set.of(
            Set.of(State, GovernmentBody),
            Set.of(GovernmentBody, Organization),
            Set.of(GovernmentBody, ArmedForce),
            Set.of(InternationalOrganization, Organization),
            Set.of(InternationalOrganization, GovernmentBody),
            Set.of(Organization, Group),
            Set.of(ArmedForce, Group),
            Set.of(ArmedForce, Organization),
            Set.of(Media, Organization),
            Set.of(Group, GovernmentBody));

    private final List<Actor> gold;
    private final List<Actor> predicted;

    ActorLayer(List<Actor> gold, List<Actor> predicted) {
        this.gold = gold;
        this.predicted = predicted;
    }

    /** Matches the actors, counts, and tells who is who. */
    Identities compare(Tally tally) {
        Matching<Actor> matching = Matching.of(gold, predicted, ActorLayer::likeness);
        tally.records(gold.size(), predicted.size(), matching.size());
        matching.matches().forEach(match -> check(match.gold(), match.predicted(), tally));
        int hits = matching.matches().stream()
                .mapToInt(match -> Overlap.meeting(
                        match.gold().mentions(), match.predicted().mentions()))
                .sum();
        int mentions = mentions(predicted);
        tally.count("mentionF1", mentions(gold), mentions, Math.min(hits, mentions));
        return new Identities(gold, predicted, withDuplicates(matching.goldIds(Actor::id)));
    }

    /** A duplicate of a matched actor is spurious, but what is attributed to it counts as attributed to that actor. */
    private Map<String, String> withDuplicates(Map<String, String> goldIds) {
        Map<String, String> all = new HashMap<>(goldIds);
        for (Actor actor : predicted) {
            if (!all.containsKey(actor.id())) {
                mostShared(actor).ifPresent(original -> all.put(actor.id(), original.id()));
            }
        }
        return all;
    }

    private Optional<Actor> mostShared(Actor actor) {
        return gold.stream()
                .filter(original -> goTogether(original, actor))
                .filter(original -> sharedMentions(original, actor) > 0)
                .max(Comparator.comparingInt(original -> sharedMentions(original, actor)));
    }

    private static double likeness(Actor gold, Actor predicted) {
        if (!goTogether(gold, predicted)) {
            return 0;
        }
        int shared = sharedMentions(gold, predicted);
        boolean sameName = Words.ofName(gold.name()).equals(Words.ofName(predicted.name()));
        boolean bothMentioned =
                !gold.mentions().isEmpty() && !predicted.mentions().isEmpty();
        boolean alike = shared > 0 || (sameName && !bothMentioned);
        return alike ? shared + (sameName ? 2 : 0) + (gold.type() == predicted.type() ? 0.5 : 0) : 0;
    }

    private static void check(Actor gold, Actor predicted, Tally tally) {
        Set<String> name = Words.ofName(gold.name());
        Set<String> other = Words.ofName(predicted.name());
        boolean within = !name.isEmpty() && !other.isEmpty() && (name.containsAll(other) || other.containsAll(name));
        tally.check("nameAcc", name.equals(other) || within);
        tally.check("typeAcc", gold.type() == predicted.type());
    }

    private static boolean goTogether(Actor a, Actor b) {
        return a.type() == b.type() || INTERCHANGEABLE.contains(Set.of(a.type(), b.type()));
    }

    private static int sharedMentions(Actor gold, Actor predicted) {
        return Overlap.meeting(gold.mentions(), predicted.mentions());
    }

    private static int mentions(List<Actor> actors) {
        return actors.stream().map(Actor::mentions).mapToInt(List<Span>::size).sum();
    }
}
