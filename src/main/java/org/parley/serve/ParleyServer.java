package org.parley.serve;

import java.net.BindException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.util.Map;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.parley.serve.assistant.Assistance;
import org.parley.serve.catalogue.Catalogue;
import org.parley.serve.gate.Gate;
import org.parley.serve.rights.Rights;
import org.parley.serve.sparql.GraphStoreService;
import org.parley.serve.sparql.SparqlService;
import org.parley.serve.sparql.UpdateService;
import org.parley.store.Store;

/** Parley on the web: Fuseki, with Parley's own SPARQL services and pages. Everybody may read; who may write, the options say. */
public final class ParleyServer implements AutoCloseable {
    private static final String DATASET = "/parley";

    private final FusekiServer fuseki;
    private final Store store;
    private final URI url;

    private ParleyServer(FusekiServer fuseki, Store store, URI url) {
        this.fuseki = fuseki;
        this.store = store;
        this.url = url;
    }

    /** Serves a store until it is stopped. The store stays open, and belongs to whoever opened it. */
    public static ParleyServer start(Store store, ServerOptions options) {
        FusekiServer fuseki = build(store, options);
        try {
            fuseki.start();
        } catch (FusekiException e) {
            throw failure(options, e);
        }
        String host = options.host().equals("0.0.0.0") ? ServerOptions.LOOPBACK : options.host();
        Connector[] doors = fuseki.getJettyServer().getConnectors();
        URI url = url(options.tls().isPresent() ? "https" : "http", host, doors[0]);
        store.announce(url("http", doors.length > 1 ? ServerOptions.LOOPBACK : host, doors[doors.length - 1])
                .resolve("parley/sparql"));
        return new ParleyServer(fuseki, store, url);
    }

    private static URI url(String scheme, String host, Connector door) {
        return URI.create("%s://%s:%d/"
                .formatted(
                        scheme, host.contains(":") ? "[" + host + "]" : host, ((ServerConnector) door).getLocalPort()));
    }

    private static RuntimeException failure(ServerOptions options, FusekiException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException || cause instanceof UnresolvedAddressException) {
                return ServerException.cannotListen(options, cause);
            }
        }
        return ServerException.cannotStart(options, problem);
    }

    private static FusekiServer build(Store store, ServerOptions options) {
        Rights rights = new Rights(options.users());
        Catalogue catalogue = new Catalogue(store, options.publication());
        Map<String, ActionService> services = Map.of(
                "sparql",
                        new SparqlService(
                                store,
                                options.limit(),
                                options.services(),
                                rights.isOpen(),
                                catalogue,
                                options.sizes()),
                "update", new UpdateService(store, rights, options.limit()),
                "data",
                        new GraphStoreService(
                                store,
                                rights,
                                options.limit(),
                                options.publication().iris(),
                                options.sizes()));
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.port())
                .fusekiModules(FusekiModules.empty())
                .enablePing(true);
        // Fuseki wants a dataset to hang the services on; ours bring the store, and nothing reads this one
        DataService.Builder endpoints = DataService.newBuilder(DatasetGraphFactory.empty());
        services.forEach((name, service) -> {
            Operation operation = Operation.alloc("https://w3id.org/parley/operation/" + name, "parley-" + name, name);
            builder.registerOperation(operation, service);
            endpoints.addEndpoint(operation, name, Auth.ANY_ANON);
        });
        builder.add(DATASET, endpoints);
        Pages.all(store, rights, options.publication(), catalogue)
                .forEach(page -> builder.addServlet(page.path(), page));
        builder.addServlet(Assistance.PATH, Assistance.servlet(store, options.limit()));
        FusekiServer fuseki = builder.build();
        Server jetty = fuseki.getJettyServer();
        for (var connector : jetty.getConnectors()) {
            ((ServerConnector) connector).setHost(options.host());
        }
        options.tls().ifPresent(tls -> tls.guard(jetty, options));
        Gate.guard(jetty, options.pace());
        return fuseki;
    }

    /** The home page. */
    public URI url() {
        return url;
    }

    /** The SPARQL endpoint. */
    public URI endpoint() {
        return url.resolve("parley/sparql");
    }

    /** Waits until the server is stopped. */
    public void join() {
        fuseki.join();
    }

    public void stop() {
        store.withdraw();
        fuseki.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
