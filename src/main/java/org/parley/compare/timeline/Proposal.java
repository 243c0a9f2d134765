package org.parley.compare.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.vocabulary.Status;

/**
 * A proposal of one side, with the answers it got.
 *
 * @param by who put it forward
 * @param day when it was made; null where that is not told
 * @param reports those that name its proposer
 */
public record Proposal(Set<String> by, @Nullable LocalDate day, List<Testimony> reports, List<Reply> replies) {
    /**
     * The answer of somebody else to a proposal.
     *
     * @param status supported, agreed, signed or rejected
     * @param by who answered
     */
    public record Reply(
            Status status, Set<String> by, @Nullable LocalDate day, List<Testimony> reports) {
        public Reply {
            by = Set.copyOf(by);
            reports = List.copyOf(reports);
        }
    }

    public Proposal {
        by = Set.copyOf(by);
        reports = List.copyOf(reports);
        replies = List.copyOf(replies);
    }

    public boolean isAnswered() {
        return !replies.isEmpty();
    }

    /** The proposals that reports speak of, one for each side that made one, with the answers given since. */
    static List<Proposal> of(Collection<Testimony> reports, Sides sides) {
        return reports.stream()
                .filter(report -> !report.claim().proposers().isEmpty() && report.status() != Status.ordered)
                .sorted(Testimony.BY_DAY)
                .collect(groupingBy(
                        report -> String.join(", ", sides.of(report.claim().proposers())), TreeMap::new, toList()))
                .values()
                .stream()
                .map(made -> of(made, reports, sides))
                .toList();
    }

    private static Proposal of(List<Testimony> made, Collection<Testimony> reports, Sides sides) {
        Set<String> by = new TreeSet<>();
        made.forEach(report -> by.addAll(report.claim().proposers()));
        LocalDate day = firstDay(made.stream()
                .filter(report -> Stage.of(report.status()) == Stage.open)
                .toList());
        return new Proposal(by, day, made, replies(by, day, reports, sides));
    }

    private static List<Reply> replies(
            Set<String> by, @Nullable LocalDate day, Collection<Testimony> reports, Sides sides) {
        Map<String, List<Testimony>> answers = reports.stream()
                .filter(report -> Stage.answers(report.status()))
                .filter(report -> day == null || !report.day().orElse(day).isBefore(day))
                .filter(report -> report.claim().proposers().isEmpty()
                        || sides.meet(report.claim().proposers(), by))
                .filter(report -> !answering(report, by, sides).isEmpty())
                .sorted(Testimony.BY_DAY)
                .collect(groupingBy(
                        report -> report.status() + " " + sides.of(answering(report, by, sides)),
                        TreeMap::new,
                        toList()));
        return answers.values().stream()
                .map(same -> new Reply(
                        same.getFirst().status(), answering(same.getFirst(), by, sides), firstDay(same), same))
                .toList();
    }

    /** Those who answer and did not propose it themselves. */
    private static Set<String> answering(Testimony report, Set<String> proposers, Sides sides) {
        Set<String> others = new TreeSet<>(report.answerers());
        others.removeIf(actor -> sides.meet(List.of(actor), proposers));
        return others;
    }

    private static @Nullable LocalDate firstDay(List<Testimony> reports) {
        return reports.stream()
                .flatMap(report -> report.day().stream())
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
