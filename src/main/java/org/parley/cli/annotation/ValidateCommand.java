package org.parley.cli.annotation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.partitioningBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.cli.console.Console;
import org.parley.cli.console.ExitCode;
import org.parley.cli.option.BaseOption;
import org.parley.document.Documents;
import org.parley.document.Reading;
import org.parley.document.ReadingOptions;
import org.parley.ingest.Outcome;
import org.parley.ingest.Preparation;
import org.parley.ingest.Prepared;
import org.parley.model.annotation.Annotation;
import org.parley.model.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks annotation files against their texts and against the rules every graph keeps. */
@Command(
        name = "validate",
        description =
                "Check annotation files (NAME.json beside its text): spans, references, and the rules of the graph.")
public final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Annotation files, their texts, or folders of both.")
    private List<Path> paths = List.of();

    @Mixin
    private BaseOption base = new BaseOption();

    public ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var preparation = new Preparation(base.iris(), ValidateCommand::none);
        try (Stream<Reading> readings = Documents.read(texts(), ReadingOptions.DEFAULT, console.in())) {
            Map<Boolean, Long> sound = readings.filter(this::isWanted)
                    .map(reading -> check(reading, preparation))
                    .collect(partitioningBy(this::isSound, counting()));
            return verdict(sound.getOrDefault(true, 0L), sound.getOrDefault(false, 0L));
        }
    }

    /** In a folder some texts may have no annotation; a text that was named must have one. */
    private boolean isWanted(Reading reading) {
        return !(reading instanceof Reading.Accepted text)
                || texts().contains(text.input())
                || Preparation.annotationOf(text.file()).isPresent();
    }

    private static Prepared check(Reading reading, Preparation preparation) {
        if (reading instanceof Reading.Accepted text
                && Preparation.annotationOf(text.file()).isEmpty()) {
            return new Outcome.Refused(
                    text.input(), "No annotation lies beside it.", "Make one with parley extract, or name another.");
        }
        return preparation.of(reading);
    }

    /** Tells the fault where there is one. */
    private boolean isSound(Prepared prepared) {
        return switch (prepared) {
            case Prepared.Ready ready -> true;
            case Outcome.Refused(String input, String reason, String remedy) -> {
                console.answer("%s: %s %s%n".formatted(input, reason, remedy));
                yield false;
            }
        };
    }

    private int verdict(long sound, long faulty) {
        if (sound + faulty == 0) {
            console.tell("No annotations were found there.");
            return ExitCode.FAILED;
        }
        console.answer(faulty == 0 ? "All OK: %d%n".formatted(sound) : "%d OK, %d not%n".formatted(sound, faulty));
        return faulty == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
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
