package org.parley.cli.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IOX;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.Happening;
import org.parley.cli.config.Home;
import org.parley.cli.console.Console;
import org.parley.cli.option.BaseOption;
import org.parley.cli.store.IngestCommand;
import org.parley.document.Documents;
import org.parley.document.Reading;
import org.parley.document.ReadingOptions;
import org.parley.export.comparison.ComparisonFormat;
import org.parley.export.comparison.Titled;
import org.parley.rdf.Iris;
import org.parley.serve.ParleyServer;
import org.parley.store.Store;
import org.parley.store.query.NamedQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads the sample texts into a store of its own, made anew each time, and serves it. */
@Command(
        name = "demo",
        description = "Read a news article and two readouts of one call, and serve what was found in them.")
public final class DemoCommand implements Callable<Integer> {
    /** Names of queries in data/queries that show best what the sample texts hold. */
    private static final List<String> QUESTIONS =
            List.of("03-only-in-the-kremlin-readout", "09-status-by-account", "06-what-was-left-out");

    private static final String WHERE_TO_LOOK = """

            Served until you press Ctrl-C:
              for people    %s
              for programs  %s

            Three questions to ask from another terminal:
            %s""";

    private final Console console;

    @Mixin
    private Serving serving = new Serving();

    @Mixin
    private BaseOption base = new BaseOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path home = Home.folder();
        Path articles = home.resolve("data/articles");
        if (!Files.isDirectory(articles)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The sample texts are missing in %s. Start ./parley from where it was cloned".formatted(articles));
        }
        requireFreePort();
        Path folder = home.resolve("run/demo-" + serving.port());
        if (Files.exists(folder)) {
            IOX.deleteAll(folder);
        }
        try (Store store = Store.open(folder);
                Stream<Reading> readings = Documents.read(List.of(articles.toString()), ReadingOptions.DEFAULT)) {
            Iris iris = base.of(store);
            int exitCode = IngestCommand.ingest(console, store, iris, readings);
            serve(store, iris, folder);
            return exitCode;
        }
    }

    private void serve(Store store, Iris iris, Path folder) {
        serving.warning().ifPresent(console::tell);
        try (ParleyServer server = serving.start(store, iris)) {
            String questions = QUESTIONS.stream()
                    .flatMap(name -> NamedQuery.named(name).stream())
                    .map(query -> "  ./parley query %s --store %s\n      %s\n"
                            .formatted(query.name(), shown(folder), query.question()))
                    .collect(Collectors.joining());
            console.answer(WHERE_TO_LOOK.formatted(server.url(), server.endpoint(), questions));
            compare(new Chronicle(store));
            server.join();
        }
    }

    /** Shows what two accounts of the event on which comparison found most tell alike, otherwise, and alone. */
    private void compare(Chronicle chronicle) {
        ComparisonFormat table = ComparisonFormat.named("table").orElseThrow();
        chronicle.events().stream()
                .min(Happening.RICHEST)
                .flatMap(event -> chronicle.comparisons(event).stream()
                        .findFirst()
                        .map(pair -> table.write(new Titled(event.label(), pair))))
                .ifPresent(comparison -> console.answer("\n" + comparison));
    }

    /** A folder as one would write it from here. */
    private static Path shown(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        return folder.startsWith(here) ? here.relativize(folder) : folder;
    }

    /** The store is named after the port: whoever has the port has the store, and it must not be deleted under them. */
    private void requireFreePort() throws IOException {
        try (var free = new ServerSocket(serving.port(), 1, InetAddress.getLoopbackAddress())) {
            free.setReuseAddress(true);
        } catch (BindException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Port %d is in use, perhaps by another demo. Choose another with --port".formatted(serving.port()),
                    e);
        }
    }
}
