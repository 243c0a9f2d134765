package org.parley.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One run of a command, as somebody at a terminal would see it. */
record Run(int exitCode, String out, String err) {
    static Run of(String... arguments) {
        return reading("", arguments);
    }

    /** A run with something on its standard input. */
    static Run reading(String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), stream(out), stream(err), false);
        int exitCode = Parley.run(console, arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
