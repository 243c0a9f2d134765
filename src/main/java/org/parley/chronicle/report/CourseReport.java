package org.parley.chronicle.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.report.Grid.Column;
import org.parley.compare.timeline.Position;
import org.parley.compare.timeline.Standing;
import org.parley.compare.timeline.Testimony;
import org.parley.compare.timeline.Timeline;

/** What became of one measure, for people. */
public final class CourseReport {
    private static final List<Column> REPORTS = List.of(
            new Column("day", 10),
            new Column("status", 17),
            new Column("who", 26),
            new Column("according to", 32),
            new Column("words", 44));
    private static final List<Column> ACCOUNTS =
            List.of(new Column("account", 70), new Column("status", 30), new Column("since", 10));

    /** For a terminal. */
    public static String text(Timeline course, @Nullable LocalDate asOf) {
        return Section.text(sections(course, asOf));
    }

    public static String markdown(Timeline course, @Nullable LocalDate asOf) {
        return Section.markdown(sections(course, asOf));
    }

    private static List<Section> sections(Timeline course, @Nullable LocalDate asOf) {
        String heading = asOf == null ? course.label() : course.label() + ", as of " + Phrases.day(asOf);
        Stream<String> lapses = course.lapses().stream().map(lapse -> Phrases.lapse(lapse, asOf));
        Map<String, Standing> byTeller = course.byTeller();
        return List.of(
                new Section(
                        heading,
                        Stream.concat(Stream.of(Phrases.standing(course.standing())), lapses)
                                .toList()),
                new Section(
                        "Reports, day by day",
                        new Grid(
                                REPORTS,
                                course.reports().stream().map(CourseReport::row).toList())),
                new Section(
                        "Account by account", new Grid(ACCOUNTS, byTeller.size() < 2 ? List.of() : accounts(byTeller))),
                new Section(
                        "Proposals and replies",
                        course.proposals().stream().map(Phrases::proposal).toList()),
                new Section(
                        "Who moved",
                        course.positions().stream()
                                .filter(Position::hasMoved)
                                .map(Phrases::moves)
                                .toList()));
    }

    private static List<String> row(Testimony report) {
        return List.of(
                report.day().map(LocalDate::toString).orElse("-"),
                Phrases.status(report.status()),
                String.join(", ", new TreeSet<>(report.claim().actors())),
                report.teller(),
                report.claim().text());
    }

    private static List<List<String>> accounts(Map<String, Standing> byTeller) {
        return byTeller.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), Phrases.statuses(entry.getValue()), since(entry.getValue())))
                .toList();
    }

    private static String since(Standing standing) {
        return standing.statuses().stream()
                .flatMap(held -> Optional.ofNullable(held.since()).stream())
                .max(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("-");
    }

    private CourseReport() {}
}
