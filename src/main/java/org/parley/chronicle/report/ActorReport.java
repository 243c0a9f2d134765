package org.parley.chronicle.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.chronicle.report.Grid.Column;
import org.parley.compare.timeline.Position;
import org.parley.compare.timeline.Testimony;
import org.parley.compare.timeline.Timeline;

/** The measures in which an actor has a part, day by day, for people. */
public final class ActorReport {
    private static final List<Column> COURSE = List.of(
            new Column("day", 10), new Column("status", 17), new Column("measure", 46), new Column("according to", 56));

    /** A measure as some accounts of one day put it. */
    private record Entry(String day, String measure, List<Testimony> reports) {}

    /** For a terminal. */
    public static String text(String actor, List<Timeline> courses) {
        return Section.text(sections(actor, courses));
    }

    public static String markdown(String actor, List<Timeline> courses) {
        return Section.markdown(sections(actor, courses));
    }

    private static List<Section> sections(String actor, List<Timeline> courses) {
        List<List<String>> rows = courses.stream()
                .flatMap(ActorReport::entries)
                .sorted(Comparator.comparing(Entry::day).thenComparing(Entry::measure))
                .map(ActorReport::row)
                .toList();
        List<String> moves = courses.stream()
                .flatMap(course -> course.positions().stream()
                        .filter(Position::hasMoved)
                        .filter(position -> course.sides().of(actor).equals(position.side()))
                        .map(position -> course.label() + ", " + Phrases.moves(position)))
                .toList();
        return List.of(new Section(actor + ", day by day", new Grid(COURSE, rows)), new Section("Moved", moves));
    }

    private static Stream<Entry> entries(Timeline course) {
        return course.reports().stream()
                .collect(groupingBy(
                        report -> report.day().map(LocalDate::toString).orElse("-") + " " + report.status(),
                        TreeMap::new,
                        toList()))
                .values()
                .stream()
                .map(same ->
                        new Entry(same.getFirst().day().map(LocalDate::toString).orElse("-"), course.label(), same));
    }

    private static List<String> row(Entry entry) {
        return List.of(
                entry.day(),
                Phrases.status(entry.reports().getFirst().status()),
                entry.measure(),
                entry.reports().stream()
                        .map(Testimony::teller)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("; ")));
    }

    private ActorReport() {}
}
