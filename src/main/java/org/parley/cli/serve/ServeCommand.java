package org.parley.cli.serve;

import java.util.concurrent.Callable;
import org.parley.cli.config.Setting;
import org.parley.cli.config.Settings;
import org.parley.cli.console.Console;
import org.parley.cli.console.ExitCode;
import org.parley.cli.option.StoreOption;
import org.parley.serve.ParleyServer;
import org.parley.store.Store;
import org.parley.store.query.DefaultGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the store until it is stopped. */
@Command(name = "serve", description = "Serve the store: a SPARQL endpoint for programs, and pages for people.")
public final class ServeCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private Serving serving = new Serving();

    @Setting
    @Option(
            names = "--default-graph",
            paramLabel = "WHICH",
            defaultValue = "UNION",
            description = {
                "What a query reads that names no graph: union, all graphs together, or own, a graph of its own",
                "beside the named ones, as tools may expect that know SPARQL alone; ${DEFAULT-VALUE} unless given."
            })
    private DefaultGraph defaultGraph = DefaultGraph.UNION;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public ServeCommand(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        try (Store opened = Store.open(store.folder(), defaultGraph);
                ParleyServer server = serving.start(opened, store.iris(opened))) {
            tellSettings();
            serving.warning().ifPresent(console::tell);
            console.tell("Serving %s at %s; Ctrl-C stops it. The SPARQL endpoint is"
                    .formatted(store.folder(), server.url()));
            console.answer(server.endpoint() + "\n");
            server.join();
        }
        return ExitCode.DONE;
    }

    /** Says what is not as usual, and who says so. */
    private void tellSettings() {
        settings.of(spec).forEach(value -> console.tell("Setting: " + value));
        settings.strangers(spec)
                .forEach(name -> console.tell("%s is not read: there is no such setting".formatted(name)));
    }
}
