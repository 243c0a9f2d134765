package org.parley.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.serve.ParleyServer;
import org.parley.serve.ServerOptions;
import org.parley.serve.data.Publication;
import org.parley.serve.rights.Users;
import org.parley.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where to listen, and the serving itself. */
final class Serving {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3030",
            description = "Port to listen at; ${DEFAULT-VALUE} unless given, 0 takes a free one.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = ServerOptions.LOOPBACK,
            description = "Address to listen at; ${DEFAULT-VALUE}, which is this machine alone, unless given.")
    private String host = ServerOptions.LOOPBACK;

    @Option(
            names = "--users",
            paramLabel = "FILE",
            description = "File of those who may write; without it nobody may. Make it with: parley user.")
    private @Nullable Path users;

    @Option(
            names = "--allow-service",
            paramLabel = "URL",
            description =
                    "A SPARQL endpoint elsewhere that queries may call with SERVICE; may be repeated. None unless given.")
    private Set<String> services = new LinkedHashSet<>();

    @Option(
            names = "--license",
            paramLabel = "URL",
            description =
                    "The terms on which others may use the data, for catalogues of datasets; none are named unless given.")
    private @Nullable URI license;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    int port() {
        return port;
    }

    /** Starts to serve, and sees to it that the server is stopped when the process is told to end. */
    ParleyServer start(Store store) {
        ParleyServer server = ParleyServer.start(store, options().writtenBy(writers()));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    private Users writers() {
        Path file = users;
        return file == null ? Users.none() : Users.in(file);
    }

    private Publication publication() {
        URI terms = license;
        return terms == null ? Publication.usual() : Publication.usual().under(terms);
    }

    private ServerOptions options() {
        try {
            return ServerOptions.usual().at(host).on(port).calling(services).publishing(publication());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }
}
