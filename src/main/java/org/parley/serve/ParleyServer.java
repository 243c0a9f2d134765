package org.parley.serve;

import java.net.BindException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.parley.serve.http.CrossOrigin;
import org.parley.serve.http.SecurityHeaders;
import org.parley.serve.sparql.ReadOnlyService;
import org.parley.serve.sparql.SparqlService;
import org.parley.store.Store;

/** Parley on the web: Fuseki, with Parley's own SPARQL service and pages. Read-only for everybody. */
public final class ParleyServer implements AutoCloseable {
    private static final String DATASET = "/parley";
    private static final long SMALL_BODY = 64 * 1024;

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
        URI url = URI.create("http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, fuseki.getPort()));
        store.announce(url.resolve("parley/sparql"));
        return new ParleyServer(fuseki, store, url);
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
        Operation query = Operation.alloc("https://w3id.org/parley/operation/query", "parley-query", "SPARQL query");
        Operation refusal = Operation.alloc("https://w3id.org/parley/operation/refusal", "parley-refusal", "Refusal");
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.port())
                .fusekiModules(FusekiModules.empty())
                .enablePing(true)
                .registerOperation(query, new SparqlService(store, options.queryLimit()))
                .registerOperation(refusal, new ReadOnlyService())
                // Fuseki wants a dataset to hang the services on; ours bring the store, and nothing reads this one
                .add(
                        DATASET,
                        DataService.newBuilder(DatasetGraphFactory.empty())
                                .addEndpoint(query, "sparql", Auth.ANY_ANON)
                                .addEndpoint(refusal, "update", Auth.ANY_ANON)
                                .addEndpoint(refusal, "data", Auth.ANY_ANON));
        Pages.all(store, options.publication()).forEach(page -> builder.addServlet(page.path(), page));
        FusekiServer fuseki = builder.build();
        Server jetty = fuseki.getJettyServer();
        jetty.setHandler(new SecurityHeaders(new CrossOrigin(bodiesFirst(jetty.getHandler()))));
        for (var connector : jetty.getConnectors()) {
            ((ServerConnector) connector).setHost(options.host());
        }
        return fuseki;
    }

    /** A body that nobody reads would cost the client its connection; a small one is taken in before anybody answers. */
    private static Handler bodiesFirst(Handler inside) {
        return new EagerContentHandler(
                inside, new EagerContentHandler.RetainedContentLoaderFactory(SMALL_BODY, -1, false));
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
