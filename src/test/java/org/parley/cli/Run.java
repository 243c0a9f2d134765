package org.parley.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.parley.cli.config.Surroundings;
import org.parley.cli.console.Console;

/** One run of a command, as somebody at a terminal would see it. */
public record Run(int exitCode, String out, String err) {
    public static Run of(String... arguments) {
        return reading("", arguments);
    }

    /** A run with something on its standard input. */
    public static Run reading(String input, String... arguments) {
        return of(input, new Surroundings(Map.of(), List.of()), arguments);
    }

    /** A run with some environment, and with folders where a file of settings may lie. */
    public static Run in(Surroundings surroundings, String... arguments) {
        return of("", surroundings, arguments);
    }

    /** A run whose answer goes elsewhere. */
    public static Run into(OutputStream out, String... arguments) {
        return of("", out, new Surroundings(Map.of(), List.of()), arguments);
    }

    private static Run of(String input, Surroundings surroundings, String... arguments) {
        var out = new ByteArrayOutputStream();
        Run run = of(input, out, surroundings, arguments);
        return new Run(run.exitCode, out.toString(StandardCharsets.UTF_8), run.err);
    }

    private static Run of(String input, OutputStream out, Surroundings surroundings, String... arguments) {
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int exitCode = Parley.run(console, surroundings, arguments);
        return new Run(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }
}
