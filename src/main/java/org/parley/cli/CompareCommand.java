package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.compare.Accounts;
import org.parley.compare.Comparer;
import org.parley.export.comparison.ComparisonFormat;
import org.parley.model.Annotation;
import org.parley.model.AnnotationException;
import org.parley.model.AnnotationJson;
import org.parley.model.Comparing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets two accounts of one event side by side. */
@Command(
        name = "compare",
        description =
                "Set two accounts of one event side by side: what both tell, where they differ, what one leaves out.")
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "A.json",
            description = "The annotation of the one account, as extract writes it.")
    private Path left = Path.of("");

    @Parameters(index = "1", paramLabel = "B.json", description = "The annotation of the other.")
    private Path right = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            completionCandidates = FormatNames.OfComparisons.class,
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private String format = "table";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ComparisonFormat writer = ComparisonFormat.named(format).orElseThrow(this::unknownFormat);
        Annotation one = read(left);
        Annotation other = read(right);
        Comparing comparing = Comparer.standard().compare(Accounts.of(one), Accounts.of(other));
        console.answer(writer.write(comparing, Accounts.event(one)));
        return ExitCode.DONE;
    }

    private static Annotation read(Path file) throws IOException {
        try {
            return AnnotationJson.read(Files.readString(file));
        } catch (AnnotationException e) {
            throw e.in(file.toString());
        }
    }

    private ParameterException unknownFormat() {
        return new ParameterException(
                spec.commandLine(),
                "There is no format \"%s\". There are: %s"
                        .formatted(format, String.join(", ", new FormatNames.OfComparisons())));
    }
}
