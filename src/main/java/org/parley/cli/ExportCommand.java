package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.export.OutputFormat;
import org.parley.store.Source;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the whole store in a format of RDF. */
@Command(name = "export", description = "Write the whole graph as RDF.")
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "trig",
            completionCandidates = FormatNames.OfExports.class,
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private String format = "trig";

    @Option(names = "--out", paramLabel = "FILE", description = "Write to a file, not to standard output.")
    private @Nullable Path out;

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        OutputFormat wanted = OutputFormat.named(format).orElseThrow(this::unknown);
        try (Source source = Store.orServer(store.folder())) {
            if (out == null) {
                write(source, wanted, console.out());
            } else {
                replace(out, source, wanted);
            }
        }
        return ExitCode.DONE;
    }

    /** Writes beside the file first, so that a failure leaves an earlier export as it was. */
    private static void replace(Path file, Source source, OutputFormat format) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            try (OutputStream stream = Files.newOutputStream(unfinished)) {
                write(source, format, stream);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void write(Source source, OutputFormat format, OutputStream stream) throws IOException {
        OutputStream buffered = new BufferedOutputStream(stream, 1 << 16);
        source.read(dataset -> {
            format.write(dataset, buffered);
            return format;
        });
        buffered.flush();
    }

    private ParameterException unknown() {
        String names = OutputFormat.ALL.stream().map(OutputFormat::name).collect(Collectors.joining(", "));
        return new ParameterException(
                spec.commandLine(), "There is no format \"%s\"; choose one of %s".formatted(format, names));
    }
}
