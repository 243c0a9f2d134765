package org.parley.compare.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.vocabulary.Status;

/**
 * How a measure stands: the statuses that nothing outranks.
 *
 * @param statuses several where sides are divided, accounts disagree, or two go together (in force, violated)
 * @param disputed whether accounts cannot both be right
 */
public record Standing(List<Held> statuses, boolean disputed) {
    /** Nothing is reported. */
    static final Standing NOTHING = new Standing(List.of(), false);

    /**
     * A status that stands, and who reports it.
     *
     * @param since the first day of which it is reported without another in between; null if no day is known
     */
    public record Held(Status status, @Nullable LocalDate since, List<Testimony> reports) {
        public Held {
            reports = List.copyOf(reports);
        }

        /** How many accounts bear it out. */
        public int accounts() {
            return (int) reports.stream().map(Testimony::account).distinct().count();
        }

        private Held with(Collection<Testimony> more) {
            return new Held(
                    status,
                    since,
                    Stream.concat(reports.stream(), more.stream()).toList());
        }
    }

    /**
     * A day on which the standing of a measure, or of a side towards it, became another.
     *
     * @param day null if no day is known
     */
    public record Step(@Nullable LocalDate day, Standing standing) {}

    public Standing {
        statuses = List.copyOf(statuses);
    }

    /** The statuses alone. */
    public List<Status> names() {
        return statuses.stream().map(Held::status).toList();
    }

    /** What stands after some reports. */
    static Standing after(Collection<Testimony> reports, Sides sides) {
        List<Step> steps = steps(reports, sides);
        return steps.isEmpty() ? NOTHING : steps.getLast().standing();
    }

    /** The standing after each day that changed something; the last one holds all reports that bear it out. */
    static List<Step> steps(Collection<Testimony> reports, Sides sides) {
        List<Step> steps = new ArrayList<>();
        List<Held> held = List.of();
        for (List<Testimony> day : byDay(reports)) {
            held = then(held, day);
            LocalDate date = day.getFirst().day().orElse(null);
            Standing now = new Standing(held, disputed(held, sides));
            if (!steps.isEmpty() && steps.getLast().standing().names().equals(now.names())) {
                date = steps.removeLast().day();
            }
            steps.add(new Step(date, now));
        }
        return steps;
    }

    private static Collection<List<Testimony>> byDay(Collection<Testimony> reports) {
        return reports.stream()
                .sorted(Testimony.BY_DAY)
                .collect(groupingBy(report -> report.day().orElse(LocalDate.MIN), TreeMap::new, toList()))
                .values();
    }

    private static List<Held> then(List<Held> before, List<Testimony> day) {
        List<Testimony> moving = day.stream()
                .filter(report -> day.stream().noneMatch(other -> Stage.outranks(other, report)))
                .filter(report -> before.stream().allMatch(held -> Stage.moves(report, held.status())))
                .toList();
        if (moving.isEmpty()) {
            return before.stream()
                    .map(held -> held.with(of(held.status(), day)))
                    .toList();
        }
        Map<Status, List<Testimony>> now =
                moving.stream().collect(groupingBy(Testimony::status, TreeMap::new, toList()));
        return now.entrySet().stream()
                .map(entry -> found(before, entry.getKey())
                        .map(held -> held.with(entry.getValue()))
                        .orElseGet(() -> new Held(
                                entry.getKey(),
                                entry.getValue().getFirst().day().orElse(null),
                                entry.getValue())))
                .toList();
    }

    private static List<Testimony> of(Status status, List<Testimony> day) {
        return day.stream().filter(report -> report.status() == status).toList();
    }

    private static Optional<Held> found(List<Held> held, Status status) {
        return held.stream().filter(each -> each.status() == status).findFirst();
    }

    private static boolean disputed(List<Held> held, Sides sides) {
        return held.stream()
                .anyMatch(some -> held.stream()
                        .filter(other -> Stage.clash(some.status(), other.status()))
                        .anyMatch(other -> some.reports().stream()
                                .anyMatch(
                                        one -> other.reports().stream().anyMatch(two -> ofOneSide(one, two, sides)))));
    }

    /** Where an account does not say who answers, it may be anybody. */
    private static boolean ofOneSide(Testimony one, Testimony two, Sides sides) {
        return one.answerers().isEmpty() || two.answerers().isEmpty() || sides.meet(one.answerers(), two.answerers());
    }
}
