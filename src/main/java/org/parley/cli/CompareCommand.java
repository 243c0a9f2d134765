package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.compare.Accounts;
import org.parley.compare.Comparer;
import org.parley.compare.PairFile;
import org.parley.model.Annotation;
import org.parley.model.AnnotationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets two accounts of one event side by side. */
@Command(name = "compare", description = "Set two accounts of one event side by side.")
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "A.json", description = "The annotation of the one account.")
    private Path left = Path.of("");

    @Parameters(index = "1", paramLabel = "B.json", description = "The annotation of the other.")
    private Path right = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "json", description = "json")
    private String format = "json";

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Annotation one = read(left);
        Annotation other = read(right);
        var comparing = Comparer.standard().compare(Accounts.of(one), Accounts.of(other));
        console.answer(AnnotationJson.write(PairFile.of(comparing, "")));
        return ExitCode.DONE;
    }

    private static Annotation read(Path file) throws IOException {
        return AnnotationJson.read(Files.readString(file));
    }
}
