package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.chronicle.ChronicleException;
import org.parley.cli.config.Settings;
import org.parley.cli.console.Console;
import org.parley.cli.console.ExitCode;
import org.parley.cli.console.OutletException;
import org.parley.evaluate.EvaluationException;
import org.parley.export.graph.GraphException;
import org.parley.model.annotation.AnnotationException;
import org.parley.serve.ServerException;
import org.parley.serve.rights.UsersException;
import org.parley.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into one message on standard error and exit code 2. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    /** Exceptions whose message already says what is wrong, where, and what to do. */
    private static final List<Class<? extends Exception>> FOR_PEOPLE = List.of(
            AnnotationException.class,
            ChronicleException.class,
            EvaluationException.class,
            GraphException.class,
            OutletException.class,
            StoreException.class,
            ServerException.class,
            UsersException.class);

    private final Console console;
    private final Settings settings;

    Failures(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        console.tell("parley: " + message(failure));
        if (parsed.expandedArgs().contains("--debug")) {
            failure.printStackTrace(console.err());
        }
        return ExitCode.FAILED;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String where = settings.origin(wrong).map(origin -> origin + ": ").orElse("");
        console.tell("parley: " + where + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, new PrintWriter(console.err(), true));
        console.tell("See %s --help".formatted(command.getCommandSpec().qualifiedName()));
        return ExitCode.FAILED;
    }

    private static String message(Exception failure) {
        List<Throwable> causes = Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .toList();
        return causes.stream()
                .filter(cause -> FOR_PEOPLE.contains(cause.getClass()))
                .map(cause -> String.valueOf(cause.getMessage()))
                .findFirst()
                .or(() -> causes.stream()
                        .flatMap(cause -> ofFiles(cause).stream())
                        .findFirst())
                .orElseGet(() -> "%s: %s. This is a fault of Parley; --debug shows where"
                        .formatted(failure.getClass().getSimpleName(), failure.getMessage()));
    }

    private static Optional<String> ofFiles(Throwable failure) {
        return switch (failure) {
            case NoSuchFileException missing -> Optional.of("There is no file or folder " + missing.getFile());
            case AccessDeniedException denied -> Optional.of("No permission to read or write " + denied.getFile());
            case NotDirectoryException file -> Optional.of(file.getFile() + " is not a folder");
            case IOException io -> Optional.of("Reading or writing failed: " + io.getMessage());
            default -> Optional.empty();
        };
    }
}
