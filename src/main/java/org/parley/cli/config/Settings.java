package org.parley.cli.config;

import java.lang.reflect.AnnotatedElement;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What options are worth when they are not given: what the environment says, else the settings file. */
public final class Settings implements IDefaultValueProvider {
    private static final String PREFIX = "PARLEY_";

    /** Variables that are read, but by no command: the launcher's own, and the name of the file. */
    private static final Set<String> NO_OPTIONS = Set.of(PREFIX + "OPTS", variable("config"));

    private final Map<String, String> environment;
    private final @Nullable Path path;
    private @Nullable SettingsFile file;

    Settings(Map<String, String> environment, @Nullable Path path) {
        this.environment = environment;
        this.path = path;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        try {
            return argument instanceof OptionSpec option && isSetting(option)
                    ? outside(option).map(Value::text).orElse(null)
                    : null;
        } catch (SettingsException e) {
            throw new ParameterException(argument.command().commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Where a wrong value was set, if it was not given as an option. */
    public Optional<String> origin(ParameterException wrong) {
        return wrong.getArgSpec() instanceof OptionSpec option && isSetting(option)
                ? outside(option)
                        .filter(value ->
                                wrong.getValue() == null || value.text().contains(wrong.getValue()))
                        .map(Value::origin)
                : Optional.empty();
    }

    /** The settings of a command that are not the default, after its arguments were read. */
    public List<Value> of(CommandSpec command) {
        return command.options().stream()
                .filter(Settings::isSetting)
                .flatMap(option -> given(option).or(() -> outside(option)).stream())
                .toList();
    }

    /** Variables that look like settings but are none. */
    public List<String> strangers(CommandSpec command) {
        Set<String> known = known(command);
        return environment.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !NO_OPTIONS.contains(name))
                .filter(name -> known.stream().noneMatch(key -> variable(key).equals(name)))
                .sorted()
                .toList();
    }

    private static Optional<Value> given(OptionSpec option) {
        var parsed = option.command().commandLine().getParseResult();
        return parsed.hasMatchedOption(option)
                ? Optional.of(
                        new Value(key(option), String.join(", ", option.originalStringValues()), option.longestName()))
                : Optional.empty();
    }

    private Optional<Value> outside(OptionSpec option) {
        String key = key(option);
        SettingsFile lines = file(option.command());
        String set = environment.get(variable(key));
        if (set != null && !set.isBlank()) {
            return Optional.of(new Value(key, set.strip(), variable(key)));
        }
        return lines == null
                ? Optional.empty()
                : lines.line(key)
                        .map(line ->
                                new Value(key, line.value(), "%s, line %d".formatted(lines.path(), line.number())));
    }

    private @Nullable SettingsFile file(CommandSpec command) {
        if (file == null && path != null) {
            SettingsFile read = SettingsFile.read(path);
            Set<String> known = known(command);
            read.lines().forEach((key, line) -> {
                if (!known.contains(key)) {
                    throw SettingsException.unknown(path, line.number(), key, known);
                }
            });
            file = read;
        }
        return file;
    }

    private static Set<String> known(CommandSpec command) {
        Set<String> keys = new TreeSet<>();
        commands(command.root())
                .flatMap(each -> each.options().stream())
                .filter(Settings::isSetting)
                .forEach(option -> keys.add(key(option)));
        return keys;
    }

    private static Stream<CommandSpec> commands(CommandSpec from) {
        return Stream.concat(
                Stream.of(from),
                from.subcommands().values().stream().flatMap(command -> commands(command.getCommandSpec())));
    }

    private static boolean isSetting(OptionSpec option) {
        return option.userObject() instanceof AnnotatedElement field && field.isAnnotationPresent(Setting.class);
    }

    private static String key(OptionSpec option) {
        return option.longestName().replaceFirst("^--", "");
    }

    static String variable(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
