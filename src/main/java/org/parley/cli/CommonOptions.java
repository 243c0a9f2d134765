package org.parley.cli;

import picocli.CommandLine.Option;

/** The options every command has. */
final class CommonOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(names = "--debug", description = "On a failure, show where in the program it happened.")
    private boolean debug;
}
