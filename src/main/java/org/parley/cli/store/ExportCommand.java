package org.parley.cli.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.cli.console.Console;
import org.parley.cli.console.ExitCode;
import org.parley.cli.console.Outlet;
import org.parley.cli.option.StoreOption;
import org.parley.export.OutputFormat;
import org.parley.export.graph.Limits;
import org.parley.export.graph.Selection;
import org.parley.store.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the store as RDF, or its short-cut graph for graph browsers. */
@Command(
        name = "export",
        description =
                "Write the whole store as RDF, or the graph of actors, measures, events and accounts for graph browsers.",
        footer = {
            "",
            "Examples:",
            "  parley export --out all.nq.gz",
            "  parley export --out call.graphml --around \"Vladimir Putin\" --depth 2 --from 2025-03-01",
            "  parley export --format edges --out edges.csv"
        })
public final class ExportCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.OfExports.class,
            description = "One of ${COMPLETION-CANDIDATES}. Unless given, what the name of the file says, else trig. "
                    + "The first four hold the whole store.")
    private @Nullable String format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = STANDARD_OUTPUT,
            description = "Write to a file, compressed if its name ends in .gz; - is standard output, the default.")
    private String out = STANDARD_OUTPUT;

    @Mixin
    private PartOptions part = new PartOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        OutputFormat wanted = format();
        Selection selection = selection(wanted);
        Outlet outlet = new Outlet(console, out.equals(STANDARD_OUTPUT) ? null : Path.of(out));
        try (Source source = store.source()) {
            outlet.write(stream -> source.read(dataset -> {
                wanted.write(dataset, selection, Limits.NONE, stream);
                return wanted;
            }));
        }
        return ExitCode.DONE;
    }

    private OutputFormat format() {
        if (format == null) {
            return OutputFormat.ofFile(out).orElseGet(() -> OutputFormat.ALL.getFirst());
        }
        return OutputFormat.named(format).orElseThrow(this::unknown);
    }

    private Selection selection(OutputFormat wanted) {
        try {
            Selection selection = part.selection();
            if (!selection.isWhole() && !wanted.takesParts()) {
                throw wrong("%s holds the whole store. For a part, choose one of %s"
                        .formatted(
                                wanted.name(),
                                OutputFormat.ALL.stream()
                                        .filter(OutputFormat::takesParts)
                                        .map(OutputFormat::name)
                                        .collect(Collectors.joining(", "))));
            }
            return selection;
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException unknown() {
        String names = OutputFormat.ALL.stream().map(OutputFormat::name).collect(Collectors.joining(", "));
        return wrong("There is no format \"%s\"; choose one of %s".formatted(format, names));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
