package org.parley.cli.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.chronicle.Chronicle;
import org.parley.cli.console.Console;
import org.parley.cli.console.ExitCode;
import org.parley.cli.console.Outlet;
import org.parley.cli.option.StoreOption;
import org.parley.export.FileFormat;
import org.parley.export.OutputFormat;
import org.parley.export.comparison.ComparisonFormat;
import org.parley.export.graph.Limits;
import org.parley.export.graph.Selection;
import org.parley.store.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the store as RDF, its short-cut graph for graph browsers, or how its accounts compare. */
@Command(
        name = "export",
        description =
                "Write the whole store as RDF, the graph of actors, measures, events and accounts for graph browsers,"
                        + " or a report of how accounts compare.",
        footer = {
            "",
            "Examples:",
            "  parley export --out all.nq.gz",
            "  parley export --out call.graphml --around \"Vladimir Putin\" --depth 2 --from 2025-03-01",
            "  parley export --format edges --out edges.csv",
            "  parley export --out march.html --from 2025-03-01 --to 2025-03-31"
        })
public final class ExportCommand implements Callable<Integer> {
    static final List<FileFormat> FORMATS = Stream.<FileFormat>concat(
                    OutputFormat.ALL.stream(), ComparisonFormat.ALL.stream())
            .toList();

    private static final String STANDARD_OUTPUT = "-";

    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.OfExports.class,
            description = "One of ${COMPLETION-CANDIDATES}. Unless given, what the name of the file says, else trig. "
                    + "The first four hold the whole store, the last four tell how accounts compare.")
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
        FileFormat wanted = format();
        Selection selection = selection(wanted);
        Outlet outlet = new Outlet(console, out.equals(STANDARD_OUTPUT) ? null : Path.of(out));
        try (Source source = store.source()) {
            outlet.write(stream -> {
                if (wanted instanceof ComparisonFormat report) {
                    new Comparisons(new Chronicle(source), selection).write(report, stream, console);
                } else if (wanted instanceof OutputFormat dump) {
                    source.read(dataset -> {
                        dump.write(dataset, selection, Limits.NONE, stream);
                        return dump;
                    });
                }
            });
        }
        return ExitCode.DONE;
    }

    private FileFormat format() {
        return format == null
                ? FileFormat.ofFile(out, FORMATS).orElseGet(FORMATS::getFirst)
                : FORMATS.stream()
                        .filter(each -> each.name().equals(format))
                        .findFirst()
                        .orElseThrow(this::unknown);
    }

    private Selection selection(FileFormat wanted) {
        try {
            Selection selection = part.selection();
            if (!selection.isWhole() && wanted instanceof OutputFormat dump && !dump.takesParts()) {
                throw wrong("%s holds the whole store. For a part, choose one of %s"
                        .formatted(
                                wanted.name(),
                                names(format -> !(format instanceof OutputFormat other) || other.takesParts())));
            }
            if (selection.depth() != Selection.USUAL_DEPTH && wanted instanceof ComparisonFormat) {
                throw wrong("A depth is for graphs: leave --depth out, or choose a graph");
            }
            return selection;
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException unknown() {
        return wrong("There is no format \"%s\"; choose one of %s".formatted(format, names(any -> true)));
    }

    private static String names(Predicate<FileFormat> wanted) {
        return FORMATS.stream().filter(wanted).map(FileFormat::name).collect(Collectors.joining(", "));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
