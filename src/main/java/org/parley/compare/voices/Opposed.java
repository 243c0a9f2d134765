package org.parley.compare.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.parley.compare.match.MeasureTypes;
import org.parley.compare.relation.Ground;

/** Finds statements of two sides that tell opposite things of one matter. */
final class Opposed {
    private static final double ALIKE = 0.12;
    private static final double MUCH_ALIKE = 0.3;
    private static final double TELLING = 0.3;
    private static final double AKIN = 0.8;

    private final Voices voices;
    private final Notes notes;
    private final Opposites opposites;
    private final MeasureTypes types;

    Opposed(Voices voices, Notes notes, Opposites opposites, MeasureTypes types) {
        this.voices = voices;
        this.notes = notes;
        this.opposites = opposites;
        this.types = types;
    }

    List<Found> found() {
        List<Heard> statements = voices.heard().stream()
                .filter(each -> !each.isReport()
                        && settles(each)
                        && opposites.mayStandIn(each.claim().text())
                        && !opposites.senses(each.words()).isEmpty())
                .toList();
        List<Found> found = new ArrayList<>();
        for (Heard one : statements) {
            statements.stream()
                    .filter(other -> other.order() > one.order() && oppose(one, other))
                    .forEach(other -> found.add(notes.contradiction(record(one), record(other), Ground.opposites)));
        }
        return found;
    }

    private boolean oppose(Heard one, Heard other) {
        return one.isApartFrom(other) && opposites.oppose(one.words(), other.words()) && isOneMatter(one, other);
    }

    /** What somebody wishes is no account of what is. */
    private boolean settles(Heard statement) {
        List<Heard> reports = voices.reports(statement);
        return reports.isEmpty()
                ? !opposites.isOfWish(statement.words())
                : reports.stream().anyMatch(Heard::isSettled);
    }

    /** Measures of akin types are, and statements alike in words; those that report on no measure must be much alike. */
    private boolean isOneMatter(Heard one, Heard other) {
        Heard left = record(one);
        Heard right = record(other);
        if (!left.isReport() || !right.isReport()) {
            return voices.likeness(one, other) >= MUCH_ALIKE && voices.strongest(one, other) >= TELLING;
        }
        return types.nearness(type(left), type(right)) >= AKIN || areAlike(one, other) || areAlike(left, right);
    }

    private boolean areAlike(Heard one, Heard other) {
        return voices.likeness(one, other) >= ALIKE && voices.strongest(one, other) >= TELLING;
    }

    private static String type(Heard report) {
        return Objects.requireNonNull(report.claim().type());
    }

    /** The report that says it: the one with the telling words, else the first settled; the statement itself where it carries none. */
    private Heard record(Heard statement) {
        List<Heard> settled =
                voices.reports(statement).stream().filter(Heard::isSettled).toList();
        Set<Integer> senses = opposites.senses(statement.words());
        return settled.stream()
                .filter(report -> opposites.senses(report.words()).stream().anyMatch(senses::contains))
                .findFirst()
                .orElseGet(() -> settled.isEmpty() ? statement : settled.getFirst());
    }
}
