package org.parley.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads, answers and talks.
 *
 * @param out for the answer alone
 * @param err for all else
 * @param watched whether a person sees what goes to err, so that progress is worth showing
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean watched) {
    /** The streams of this process. Java cannot tell whether standard error is a terminal; the launcher does. */
    public static Console standard() {
        return new Console(
                System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), Boolean.getBoolean("parley.watched"));
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /** Writes a part of the answer as it stands. */
    public void answer(String text) {
        out.print(text);
        out.flush();
    }

    /** Tells the person at the terminal something, on a line of its own. */
    public void tell(String line) {
        err.println(line);
    }
}
