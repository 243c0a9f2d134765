package org.parley.compare.timeline;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.vocabulary.Status;

/**
 * Where one side stands towards a measure, and where it stood before.
 *
 * @param side the state or body, or an actor that acts for none
 * @param steps the days on which it came to be for it, undecided or against it; more than one where it moved
 */
public record Position(String side, List<Standing.Step> steps) {
    /** What a side thinks of a measure. */
    private enum Mind {
        inFavour,
        undecided,
        against;

        static Mind of(Status status) {
            return switch (status) {
                case proposed, demanded, supported, agreed, signed, ordered, inForce -> inFavour;
                case underNegotiation -> undecided;
                case rejected, denied, withdrawn, suspended, violated, expired -> against;
            };
        }
    }

    public Position {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A position is held in some report: " + side);
        }
    }

    /** Whether the side went from one position to another. */
    public boolean hasMoved() {
        return steps.size() > 1;
    }

    /** The positions of all sides, in order of their names. */
    static List<Position> of(Collection<Testimony> reports, Sides sides) {
        Map<String, List<Testimony>> bySide = new TreeMap<>();
        reports.forEach(report -> sides.of(holders(report))
                .forEach(side ->
                        bySide.computeIfAbsent(side, each -> new ArrayList<>()).add(report)));
        return bySide.entrySet().stream()
                .map(entry -> new Position(entry.getKey(), turns(Standing.steps(entry.getValue(), sides))))
                .toList();
    }

    /** Whoever proposes and then agrees has come further, but has not changed his mind. */
    private static List<Standing.Step> turns(List<Standing.Step> steps) {
        List<Standing.Step> turns = new ArrayList<>();
        for (Standing.Step step : steps) {
            if (turns.isEmpty() || !minds(turns.getLast()).equals(minds(step))) {
                turns.add(step);
            }
        }
        return turns;
    }

    private static Set<Mind> minds(Standing.Step step) {
        return step.standing().names().stream().map(Mind::of).collect(toSet());
    }

    /** Whose stand a report tells. What happens to a measure later (violated, expired) is nobody's stand. */
    private static Set<String> holders(Testimony report) {
        return switch (report.status()) {
            case proposed, demanded, withdrawn -> proposers(report);
            case supported, rejected, denied -> report.answerers();
            case underNegotiation, agreed, signed -> bound(report);
            case ordered -> givers(report);
            case inForce, suspended, violated, expired -> Set.of();
        };
    }

    private static Set<String> proposers(Testimony report) {
        return report.claim().proposers().isEmpty()
                ? report.claim().parties()
                : report.claim().proposers();
    }

    private static Set<String> bound(Testimony report) {
        Set<String> all = new TreeSet<>(report.claim().parties());
        all.addAll(report.claim().respondents());
        return all;
    }

    private static Set<String> givers(Testimony report) {
        Set<String> givers = new TreeSet<>(report.claim().parties());
        givers.removeAll(report.claim().respondents());
        return givers;
    }
}
