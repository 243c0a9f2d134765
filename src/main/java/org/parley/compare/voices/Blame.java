package org.parley.compare.voices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.compare.relation.Ground;
import org.parley.model.vocabulary.Status;

/** Finds breaches and other deeds that each of two sides lays at the other's door. */
final class Blame {
    /** An accusation of no breach is answered within so many claims, or not at all. */
    private static final int SOON = 4;

    private final Voices voices;
    private final Notes notes;
    private final Denials lexicon;

    Blame(Voices voices, Notes notes, Denials lexicon) {
        this.voices = voices;
        this.notes = notes;
        this.lexicon = lexicon;
    }

    /** One pair of two sides, breaches before other accusations. */
    List<Found> found() {
        List<Found> found = new ArrayList<>();
        Set<Set<Source>> told = new HashSet<>();
        for (List<Heard> charges : List.of(breaches(), accusations())) {
            for (Heard one : charges) {
                charges.stream()
                        .filter(later -> isSoonAfter(later, one) && blames(one, later) && blames(later, one))
                        .findFirst()
                        .filter(later -> told.add(Set.of(one.source(), later.source())))
                        .ifPresent(later -> found.add(notes.contradiction(one, later, Ground.blame)));
            }
        }
        return found;
    }

    private static boolean isSoonAfter(Heard later, Heard one) {
        int between = later.order() - one.order();
        return between > 0 && (one.isReport() || between <= SOON);
    }

    private List<Heard> breaches() {
        return voices.heard().stream()
                .filter(each -> each.claim().status() == Status.violated)
                .toList();
    }

    private List<Heard> accusations() {
        return voices.heard().stream()
                .filter(each -> !each.isReport() && lexicon.accuses(each.cue()))
                .toList();
    }

    /** Whether a breach is the deed of those who tell of the other and not of its own source's side, or a charge names them. */
    private boolean blames(Heard charge, Heard other) {
        Set<String> sides = other.source().sides();
        if (!charge.isReport()) {
            return charge.isApartFrom(other)
                    && !Collections.disjoint(voices.named(charge.claim().text()), sides);
        }
        Set<String> blamed = charge.claim().parties().stream().map(voices::side).collect(Collectors.toSet());
        return !Collections.disjoint(blamed, sides)
                && Collections.disjoint(blamed, charge.source().sides());
    }
}
