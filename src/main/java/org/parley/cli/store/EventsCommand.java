package org.parley.cli.store;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Choice;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.Happening;
import org.parley.chronicle.report.EventList;
import org.parley.cli.console.Console;
import org.parley.cli.console.ExitCode;
import org.parley.cli.option.StoreOption;
import org.parley.store.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the events in the store. */
@Command(
        name = "events",
        description = "List the events in the store: day, kind, participants, accounts at hand and accounts only cited,"
                + " and on how many points these agree or differ.")
public final class EventsCommand implements Callable<Integer> {
    /** How the list is written. */
    enum Format {
        table,
        json
    }

    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--since", paramLabel = "YYYY-MM-DD", description = "Only events of that day and later.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "YYYY-MM-DD", description = "Only events of that day and earlier.")
    private @Nullable LocalDate until;

    @Option(
            names = "--actor",
            paramLabel = "NAME|IRI",
            description = "Only events in which that actor took part, or somebody who acts for it.")
    private @Nullable String actor;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Format format = Format.table;

    public EventsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Source source = store.source()) {
            List<Happening> events = all(new Chronicle(source)).stream()
                    .filter(event -> event.isWithin(since, until))
                    .toList();
            if (events.isEmpty()) {
                console.tell("No such event is in the store.");
            }
            switch (format) {
                case table -> console.answer(events.isEmpty() ? "" : EventList.text(events));
                case json -> console.answer(EventList.json(events));
            }
        }
        return ExitCode.DONE;
    }

    private List<Happening> all(Chronicle chronicle) {
        return actor == null
                ? chronicle.events()
                : chronicle.eventsOf(Choice.one(chronicle.actors(actor), "actor", actor));
    }
}
