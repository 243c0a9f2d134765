package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.LogManager;
import org.parley.cli.annotation.BenchmarkCommand;
import org.parley.cli.annotation.BenchmarkComparisonCommand;
import org.parley.cli.annotation.EvaluateCommand;
import org.parley.cli.annotation.ExtractCommand;
import org.parley.cli.annotation.TrainCommand;
import org.parley.cli.annotation.ValidateCommand;
import org.parley.cli.config.Home;
import org.parley.cli.config.Settings;
import org.parley.cli.config.Surroundings;
import org.parley.cli.console.Console;
import org.parley.cli.serve.DemoCommand;
import org.parley.cli.serve.ServeCommand;
import org.parley.cli.serve.UserCommand;
import org.parley.cli.store.ChangesCommand;
import org.parley.cli.store.CompareCommand;
import org.parley.cli.store.EventsCommand;
import org.parley.cli.store.ExportCommand;
import org.parley.cli.store.IngestCommand;
import org.parley.cli.store.QueryCommand;
import org.parley.cli.store.RetractCommand;
import org.parley.cli.store.TimelineCommand;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of Parley. To add a command, write its class and name it in {@link #commands}. */
@Command(
        name = "parley",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns diplomatic news and official readouts into a knowledge graph that can be queried.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was done",
            "1:it was done, but some input was refused",
            "2:the command was used wrongly, or failed"
        },
        footer = {"", "To begin with, try: parley demo"})
public final class Parley implements Runnable {
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String... arguments) {
        quietLogging();
        var surroundings = new Surroundings(System.getenv(), List.of(Path.of(""), Home.folder()));
        System.exit(run(Console.standard(), surroundings, arguments));
    }

    static int run(Console console, Surroundings surroundings, String... arguments) {
        return commands(console, surroundings.settings(arguments)).execute(arguments);
    }

    private static CommandLine commands(Console console, Settings settings) {
        var parley = withCommonOptions(new Parley());
        List.of(
                        new DemoCommand(console),
                        new ExtractCommand(console),
                        new IngestCommand(console),
                        new RetractCommand(console),
                        new ChangesCommand(console),
                        new CompareCommand(console),
                        new QueryCommand(console),
                        new EventsCommand(console),
                        new TimelineCommand(console),
                        new ExportCommand(console),
                        new ValidateCommand(console),
                        new ServeCommand(console, settings),
                        new UserCommand(console),
                        new EvaluateCommand(console),
                        new TrainCommand(console))
                .forEach(command -> parley.addSubcommand(withCommonOptions(command)));
        parley.addSubcommand(withCommonOptions(new BenchmarkCommand(console))
                .addSubcommand(withCommonOptions(new BenchmarkComparisonCommand(console))));
        List.of(new HelpCommand(), new GenerateCompletion()).forEach(parley::addSubcommand);
        var failures = new Failures(console, settings);
        return parley.setDefaultValueProvider(settings)
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    private static CommandLine withCommonOptions(Object command) {
        return new CommandLine(command).addMixin("common", new CommonOptions());
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? See the list with parley --help");
    }

    private static void quietLogging() {
        try (InputStream settings = Parley.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
