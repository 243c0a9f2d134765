package org.parley.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.document.format.InputFormat;
import org.parley.document.format.PlainText;

/** The door of this room: inputs in, one reading for each text that was found. Nothing is read before it is asked for. */
public final class Documents {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*", Pattern.DOTALL);

    private Documents() {}

    /** Reads files, folders with their sub-folders, {@code -} for standard input, and http(s) addresses. */
    public static Stream<Reading> read(List<String> inputs, ReadingOptions options) {
        return read(inputs, options, System.in);
    }

    /** The same, with another standard input. */
    public static Stream<Reading> read(List<String> inputs, ReadingOptions options, InputStream standardInput) {
        return inputs.stream().flatMap(input -> open(input, options, standardInput));
    }

    /** Reads a plain text that somebody hands over under some name. */
    public static Reading text(String name, String text, ReadingOptions options) {
        return new Origin(name, null, name, options.given())
                .read(new PlainText(), text.getBytes(StandardCharsets.UTF_8), null, options.limits());
    }

    private static Stream<Reading> open(String input, ReadingOptions options, InputStream standardInput) {
        if (input.equals("-")) {
            return Stream.of(standardInput(options, standardInput));
        }
        if (ADDRESS.matcher(input).matches()) {
            return Stream.of(new WebAddress(input).read(options));
        }
        try {
            Path path = Path.of(input);
            return Files.isDirectory(path) ? new Folder(path).read(options) : Stream.of(Folder.file(path, options));
        } catch (InvalidPathException invalid) {
            return Stream.of(new Reading.Refused(
                    input, "It cannot be the name of a file: " + invalid.getReason() + ".", "Check its spelling."));
        }
    }

    private static Reading standardInput(ReadingOptions options, InputStream in) {
        Origin origin = new Origin("-", null, "stdin", options.given());
        try {
            byte[] bytes = in.readNBytes(options.limits().bytes() + 1);
            return origin.read(InputFormat.ofBytes(bytes), bytes, null, options.limits());
        } catch (IOException broken) {
            return origin.refused(
                    "Standard input broke off: " + broken.getMessage() + ".", "Check the command that writes to it.");
        }
    }
}
