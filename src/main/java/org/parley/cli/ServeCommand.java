package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.serve.ParleyServer;
import org.parley.store.Store;
import org.parley.store.query.DefaultGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the store until it is stopped. */
@Command(name = "serve", description = "Serve the store: a SPARQL endpoint for programs, and pages for people.")
final class ServeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private Serving serving = new Serving();

    @Option(
            names = "--default-graph",
            paramLabel = "WHICH",
            defaultValue = "UNION",
            description = {
                "What a query reads that names no graph: union, all graphs together, or own, a graph of its own",
                "beside the named ones, as tools may expect that know SPARQL alone; ${DEFAULT-VALUE} unless given."
            })
    private DefaultGraph defaultGraph = DefaultGraph.UNION;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store opened = Store.open(store.folder(), defaultGraph);
                ParleyServer server = serving.start(opened)) {
            console.tell("Serving %s at %s; Ctrl-C stops it. The SPARQL endpoint is"
                    .formatted(store.folder(), server.url()));
            console.answer(server.endpoint() + "\n");
            server.join();
        }
        return ExitCode.DONE;
    }
}
