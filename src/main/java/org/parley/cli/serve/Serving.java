package org.parley.cli.serve;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.cli.config.Setting;
import org.parley.cli.option.Forms;
import org.parley.rdf.Iris;
import org.parley.serve.ParleyServer;
import org.parley.serve.ServerOptions;
import org.parley.serve.Tls;
import org.parley.serve.data.Publication;
import org.parley.serve.http.Sizes;
import org.parley.serve.rights.Users;
import org.parley.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where to listen, and the serving itself. */
final class Serving {
    /** How far a number of megabytes is moved to be one of bytes. */
    private static final int MEGABYTE = 20;

    @Setting
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3030",
            converter = Forms.OfPort.class,
            description = "Port to listen at; ${DEFAULT-VALUE} unless given, 0 takes a free one.")
    private int port;

    @Setting
    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = ServerOptions.LOOPBACK,
            description = "Address to listen at; ${DEFAULT-VALUE}, which is this machine alone, unless given.")
    private String host = ServerOptions.LOOPBACK;

    @Setting
    @Option(
            names = "--users",
            paramLabel = "FILE",
            description = "File of those who may write; without it nobody may. Make it with: parley user.")
    private @Nullable Path users;

    @Setting
    @Option(
            names = "--allow-service",
            paramLabel = "URL",
            split = ",\\s*",
            splitSynopsisLabel = ",",
            converter = Forms.OfService.class,
            description = {
                "A SPARQL endpoint elsewhere that queries may call with SERVICE; may be repeated, or several parted by",
                "commas. None unless given."
            })
    private Set<String> services = new LinkedHashSet<>();

    @Setting
    @Option(
            names = "--license",
            paramLabel = "URL",
            converter = Forms.OfLicense.class,
            description =
                    "The terms on which others may use the data, for catalogues of datasets; none are named unless given.")
    private @Nullable URI license;

    @Setting
    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "30",
            converter = Forms.OfCount.class,
            description = "How long one query or update may take; ${DEFAULT-VALUE} seconds unless given.")
    private int seconds;

    @Setting
    @Option(
            names = "--largest-answer",
            paramLabel = "MB",
            defaultValue = "1024",
            converter = Forms.OfCount.class,
            description = "How many megabytes one answer to a query may have; ${DEFAULT-VALUE} unless given.")
    private int answer;

    @Setting
    @Option(
            names = "--largest-body",
            paramLabel = "MB",
            defaultValue = "64",
            converter = Forms.OfCount.class,
            description = "How many megabytes of triples may be sent at once; ${DEFAULT-VALUE} unless given.")
    private int body;

    @Setting
    @Option(
            names = "--keystore",
            paramLabel = "FILE",
            description = "PKCS12 file of the key and certificate to serve HTTPS with; plain HTTP without it.")
    private @Nullable Path keystore;

    @Setting
    @Option(
            names = "--keystore-password-file",
            paramLabel = "FILE",
            description = "File whose first line is the password of the keystore.")
    private @Nullable Path keystorePasswordFile;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    int port() {
        return port;
    }

    /** Starts to serve, and sees to it that the server is stopped when the process is told to end. */
    ParleyServer start(Store store, Iris iris) {
        ParleyServer server = ParleyServer.start(store, options(iris).writtenBy(writers()));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    /** What is unwise in these options. */
    Optional<String> warning() {
        return users == null || keystore != null || isThisMachine(host)
                ? Optional.empty()
                : Optional.of(
                        "Warning: tokens of those who may write pass unencrypted over the network. Serve HTTPS with --keystore, or put a proxy that does in front and listen at %s"
                                .formatted(ServerOptions.LOOPBACK));
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private Users writers() {
        Path file = users;
        return file == null ? Users.none() : Users.in(file);
    }

    private Publication publication(Iris iris) {
        Publication named = Publication.usual().naming(iris);
        URI terms = license;
        return terms == null ? named : named.under(terms);
    }

    private ServerOptions options(Iris iris) {
        ServerOptions options = ServerOptions.usual()
                .at(host)
                .on(port)
                .calling(services)
                .publishing(publication(iris))
                .answeringWithin(Duration.ofSeconds(seconds))
                .sized(new Sizes((long) answer << MEGABYTE, body << MEGABYTE));
        Path keys = keystore;
        Path password = keystorePasswordFile;
        if ((keys == null) != (password == null)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--keystore and --keystore-password-file need each other: give both or none");
        }
        return keys == null || password == null ? options : options.guardedBy(new Tls(keys, password));
    }
}
