package org.parley.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options every command has. */
final class CommonOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = {
                "File of settings: --store and the options of parley serve, in lines such as port = 8080. Unless given,",
                "parley.properties in the working folder, else where Parley lies. The environment is read too, such as",
                "PARLEY_PORT: an option wins over the environment, the environment over the file."
            })
    private @Nullable Path config;

    @Option(names = "--debug", description = "On a failure, show where in the program it happened.")
    private boolean debug;
}
