package org.parley.cli.annotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parley.cli.console.Console;
import org.parley.cli.console.Ledger;
import org.parley.cli.console.Progress;
import org.parley.cli.option.SourceOptions;
import org.parley.document.Documents;
import org.parley.document.Reading;
import org.parley.ingest.Extraction;
import org.parley.ingest.InOrder;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.AnnotationJson;
import org.parley.model.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads texts and writes what was found in them as annotation files. */
@Command(
        name = "extract",
        description = "Find actors, events, readouts, statements and agreements in texts, and where accounts in a text"
                + " differ; write NAME.json for each.")
public final class ExtractCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|URL|-", description = "What to read; - is standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR|-",
            description = "Folder for the NAME.json files; - is standard output.")
    private String out = STANDARD_OUTPUT;

    @Option(
            names = "--attributions",
            paramLabel = "said|all",
            description = "What counts as a statement: what was said (default), or all that is attributed to anybody,"
                    + " thoughts, feelings and intentions too, by the attribution model.")
    private Attributions attributions = Attributions.said;

    /** What counts as a statement. */
    enum Attributions {
        /** Words, by the rules of the cue lexicon. */
        said,
        /** Everything the attribution model finds. */
        all
    }

    @Mixin
    private SourceOptions source = new SourceOptions();

    private final Set<String> written = new HashSet<>();

    public ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!out.equals(STANDARD_OUTPUT)) {
            Files.createDirectories(Path.of(out));
        }
        Extraction extraction =
                attributions == Attributions.all ? Extraction.ofAllAttributions() : Extraction.standard();
        Ledger ledger = new Ledger(console);
        try (Progress progress = new Progress(console, "Extracting");
                Stream<Reading> readings = Documents.read(inputs, source.reading(), console.in())) {
            InOrder.forEach(
                    readings.peek(reading -> progress.step(reading.input())),
                    reading -> extracted(reading, extraction),
                    outcome -> outcome.accept(ledger));
        }
        return ledger.close("extracted");
    }

    /** What is to be done with a reading, once its turn has come. A text that the extractor stumbles over must not stop the others. */
    private Consumer<Ledger> extracted(Reading reading, Extraction extraction) {
        return switch (reading) {
            case Reading.Refused(String input, String reason, String remedy) ->
                ledger -> ledger.refused(input, reason, remedy);
            case Reading.Accepted accepted -> {
                try {
                    Annotation annotation = extraction.of(accepted.document());
                    yield ledger -> write(accepted, annotation, ledger);
                } catch (RuntimeException e) {
                    yield ledger -> ledger.refused(
                            accepted.input(),
                            "Parley failed on it: %s.".formatted(e),
                            "Please report it with the text.");
                }
            }
        };
    }

    private void write(Reading.Accepted accepted, Annotation annotation, Ledger ledger) {
        if (written.add(accepted.document().name())) {
            write(accepted.document(), annotation);
            ledger.done();
        } else {
            ledger.refused(
                    accepted.input(),
                    "Another text of the same name was extracted before it.",
                    "Rename one of them, or extract them into two folders.");
        }
    }

    private void write(Document document, Annotation annotation) {
        String json = AnnotationJson.write(annotation);
        if (out.equals(STANDARD_OUTPUT)) {
            console.answer(json);
            return;
        }
        try {
            Files.writeString(Path.of(out).resolve(document.name() + ".json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
