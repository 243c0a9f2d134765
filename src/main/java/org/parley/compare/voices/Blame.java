package org.parley.compare.voices;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.compare.relation.Ground;
import org.parley.model.Status;

/** Finds breaches that each of two sides lays at the other's door. */
final class Blame {
    private final Voices voices;
    private final Notes notes;

    Blame(Voices voices, Notes notes) {
        this.voices = voices;
        this.notes = notes;
    }

    List<Found> found() {
        List<Heard> breaches = voices.heard().stream()
                .filter(each -> each.claim().status() == Status.violated)
                .toList();
        List<Found> found = new ArrayList<>();
        for (Heard breach : breaches) {
            breaches.stream()
                    .filter(later -> later.order() > breach.order() && blames(breach, later) && blames(later, breach))
                    .findFirst()
                    .ifPresent(later -> found.add(notes.contradiction(breach, later, Ground.blame)));
        }
        return found;
    }

    /** Whether a breach is the deed of those who tell of the other, and of nobody for whom its own source speaks. */
    private boolean blames(Heard breach, Heard other) {
        Set<String> blamed = sides(breach.claim().parties());
        return blamed.stream().anyMatch(other.source().sides()::contains)
                && blamed.stream().noneMatch(breach.source().sides()::contains);
    }

    private Set<String> sides(Collection<String> actors) {
        return actors.stream().map(voices::side).collect(Collectors.toSet());
    }
}
