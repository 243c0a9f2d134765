package org.parley.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parley.rdf.Iris;
import org.parley.rdf.joining.Judgement;

/**
 * A person's file of things that are the same or different: a line each of verdict, two IRIs and a reason, parted by tabs.
 * Lines that start with # are remarks. Its name is or ends with joins.tsv.
 */
public record JoinsFile(Path path) {
    private static final String NAME = "joins.tsv";

    /** What came of reading it. */
    sealed interface Content permits Lines, Outcome.Refused {}

    /** Every line is sound. */
    record Lines(List<Judgement> judgements) implements Content {}

    /** Whether an input of the command line is such a file by its name. */
    public static boolean isOne(String input) {
        return input.endsWith(NAME);
    }

    /** Such files among inputs: those that are named, and those that lie in folders. */
    public static List<JoinsFile> among(List<String> inputs) {
        return inputs.stream().flatMap(JoinsFile::at).map(JoinsFile::new).toList();
    }

    private static Stream<Path> at(String input) {
        try {
            Path path = Path.of(input);
            return isOne(input) ? Stream.of(path) : in(path);
        } catch (InvalidPathException address) {
            return Stream.of();
        }
    }

    private static Stream<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> isOne(String.valueOf(file.getFileName())) && Files.isRegularFile(file))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its judgements; a refusal that names every bad line where there is one, so that no file is taken by halves. */
    Content read(Iris iris) {
        try {
            var lines = new JoinsLines(iris);
            Files.readAllLines(path).forEach(lines::read);
            return lines.faults().isEmpty()
                    ? new Lines(lines.judgements())
                    : new Outcome.Refused(
                            path.toString(),
                            "It has lines that cannot be read:\n  %s\n".formatted(String.join("\n  ", lines.faults())),
                            "Mend these lines; none of the file was taken in.");
        } catch (IOException unreadable) {
            return new Outcome.Refused(
                    path.toString(),
                    "It cannot be read as UTF-8: %s.".formatted(unreadable),
                    "Check its name and that it is saved as UTF-8.");
        }
    }
}
