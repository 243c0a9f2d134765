package org.parley.cli.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Unmatched;

/**
 * What a run finds around it.
 *
 * @param environment its variables
 * @param folders where the settings file may lie; the first that has one counts
 */
public record Surroundings(Map<String, String> environment, List<Path> folders) {
    public Surroundings {
        environment = Map.copyOf(environment);
        folders = List.copyOf(folders);
    }

    /** The settings of a run; their file is read when the first is asked for. Help is the same whatever they are. */
    public Settings settings(String... arguments) {
        First first = First.of(arguments);
        return first.help
                ? new Settings(Map.of(), null)
                : new Settings(environment, file(first).orElse(null));
    }

    /** The file named by --config, or by the environment, or the usual one where it is there. */
    private Optional<Path> file(First first) {
        return Optional.ofNullable(first.file)
                .or(() -> Optional.ofNullable(environment.get(Settings.variable("config")))
                        .map(Path::of))
                .or(() -> folders.stream()
                        .map(folder -> folder.resolve(SettingsFile.USUAL_NAME))
                        .filter(Files::isRegularFile)
                        .findFirst());
    }

    /** What must be known before all arguments are read, since the file holds what these may leave out. */
    @Command
    private static final class First {
        @Option(names = {"-h", "--help"})
        private boolean help;

        @Option(names = "--config")
        private @Nullable Path file;

        @Unmatched
        private List<String> others = new ArrayList<>();

        static First of(String... arguments) {
            First first = new First();
            try {
                new CommandLine(first).parseArgs(arguments);
            } catch (ParameterException e) {
                return new First(); // the command itself will say what is wrong with its arguments
            }
            return first;
        }
    }
}
