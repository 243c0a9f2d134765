package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.document.Documents;
import org.parley.document.Reading;
import org.parley.document.ReadingOptions;
import org.parley.ingest.Outcome;
import org.parley.ingest.Preparation;
import org.parley.ingest.Prepared;
import org.parley.model.Annotation;
import org.parley.model.Document;
import org.parley.rdf.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks annotation files against their texts and against the rules every graph keeps. */
@Command(
        name = "validate",
        description =
                "Check annotation files (NAME.json beside its text): spans, references, and the rules of the graph.")
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Annotation files, their texts, or folders of both.")
    private List<Path> paths = List.of();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var preparation = new Preparation(Iris.DEFAULT, ValidateCommand::none);
        var ledger = new Ledger(console);
        try (Stream<Reading> readings = Documents.read(texts(), ReadingOptions.DEFAULT, console.in())) {
            readings.forEach(reading -> check(reading, preparation, ledger));
        }
        return ledger.close("OK");
    }

    private void check(Reading reading, Preparation preparation, Ledger ledger) {
        if (reading instanceof Reading.Accepted text
                && Preparation.annotationOf(text.file()).isEmpty()) {
            missing(text, ledger);
            return;
        }
        switch (preparation.of(reading)) {
            case Prepared.Ready ready -> ledger.done();
            case Outcome.Refused(String input, String reason, String remedy) -> ledger.refused(input, reason, remedy);
        }
    }

    /** In a folder some texts may have no annotation; a text that was named must have one. */
    private void missing(Reading.Accepted text, Ledger ledger) {
        if (texts().contains(text.input())) {
            ledger.refused(
                    text.input(), "No annotation lies beside it.", "Make one with parley extract, or name another.");
        }
    }

    /** An annotation file stands for the text beside it. */
    private List<String> texts() {
        return paths.stream().map(ValidateCommand::text).map(Path::toString).toList();
    }

    private static Path text(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(".json") ? path.resolveSibling(name.replaceFirst("json$", "txt")) : path;
    }

    private static Annotation none(Document document) {
        throw new IllegalStateException("Only annotated texts are checked, but not " + document.name());
    }
}
