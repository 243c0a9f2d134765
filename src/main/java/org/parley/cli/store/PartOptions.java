package org.parley.cli.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.export.graph.Selection;
import picocli.CommandLine.Option;

/** Which part of the graph an export holds. */
final class PartOptions {
    @Option(
            names = "--around",
            paramLabel = "IRI|NAME",
            description = {
                "Only what is near an actor, an event, an account or a measure.",
                "Of comparisons: those of an event, or of all events in which an actor took part."
            })
    private @Nullable String around;

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "1",
            description = "In a graph, with --around: how many edges away; ${DEFAULT-VALUE} unless given.")
    private int depth = Selection.USUAL_DEPTH;

    @Option(names = "--from", paramLabel = "DAY", description = "Only what is dated on this day (2025-03-18) or later.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Only what is dated on this day or earlier.")
    private @Nullable LocalDate to;

    /** The part, or an IllegalArgumentException that says what is wrong with the options. */
    Selection selection() {
        return new Selection(around, depth, from, to);
    }
}
