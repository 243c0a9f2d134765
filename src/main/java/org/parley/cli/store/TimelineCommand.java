package org.parley.cli.store;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Choice;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.Named;
import org.parley.chronicle.report.ActorReport;
import org.parley.chronicle.report.CourseJson;
import org.parley.chronicle.report.CourseReport;
import org.parley.cli.console.Console;
import org.parley.cli.console.ExitCode;
import org.parley.cli.option.StoreOption;
import org.parley.compare.timeline.Timeline;
import org.parley.store.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what became of a measure, or of all in which an actor has a part. */
@Command(
        name = "timeline",
        description = "Tell what became of a measure, or of all measures in which an actor has a part:"
                + " every report of it by day, what stands, when it lapses, who answered whom, who moved.")
public final class TimelineCommand implements Callable<Integer> {
    /** How it is written. */
    enum Format {
        table,
        md,
        json
    }

    private final Console console;

    @Parameters(
            paramLabel = "MEASURE|ACTOR",
            description =
                    "An actor's name, words that a measure goes by (\"prisoner exchange\"), or the IRI of either.")
    private String words = "";

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "What stood on that day; later reports are left out.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Format format = Format.table;

    @Mixin
    private StoreOption store = new StoreOption();

    public TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Source source = store.source()) {
            Chronicle chronicle = new Chronicle(source);
            List<Named> actors = chronicle.actors(words);
            if (actors.size() == 1) {
                tell(actors.getFirst().name(), chronicle.courses(actors.getFirst()));
            } else {
                List<Named> meant = Stream.concat(actors.stream(), chronicle.measures(words).stream())
                        .toList();
                tell(chronicle.course(Choice.one(meant, "measure or actor", words)));
            }
        }
        return ExitCode.DONE;
    }

    private void tell(Timeline whole) {
        Timeline course = until(whole);
        console.answer(
                switch (format) {
                    case table -> CourseReport.text(course, asOf);
                    case md -> CourseReport.markdown(course, asOf);
                    case json -> CourseJson.of(course);
                });
    }

    private void tell(String actor, List<Timeline> all) {
        List<Timeline> courses = all.stream()
                .map(this::until)
                .filter(course -> !course.reports().isEmpty())
                .toList();
        if (courses.isEmpty()) {
            console.tell(
                    "No report gives %s a part in any measure%s.".formatted(actor, asOf == null ? "" : " by " + asOf));
        }
        console.answer(
                switch (format) {
                    case table -> ActorReport.text(actor, courses);
                    case md -> ActorReport.markdown(actor, courses);
                    case json -> CourseJson.of(courses);
                });
    }

    private Timeline until(Timeline course) {
        return asOf == null ? course : course.asOf(asOf);
    }
}
