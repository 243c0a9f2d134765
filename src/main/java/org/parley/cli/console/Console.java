package org.parley.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads, answers and talks.
 *
 * @param out for the answer alone
 * @param err for all else
 * @param watched whether a person sees what goes to err, so that progress is worth showing
 */
public record Console(InputStream in, OutputStream out, PrintStream err, boolean watched) {
    public Console {
        out = new Checked(out, OutletException::standardOutput);
    }

    /** The streams of this process. Java cannot tell whether standard error is a terminal; the launcher does. */
    public static Console standard() {
        return new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("parley.watched"));
    }

    /** Writes a part of the answer as it stands. */
    public void answer(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the person at the terminal something, on a line of its own. */
    public void tell(String line) {
        err.println(line);
    }
}
