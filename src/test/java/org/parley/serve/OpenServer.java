package org.parley.serve;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parley.serve.rights.Users;
import org.parley.store.Store;

/** A server that one user may write to, with that user's token. */
public final class OpenServer implements AutoCloseable {
    private final Store store;
    private final ParleyServer server;
    private final Visitor visitor;
    private final String token;

    private OpenServer(Store store, ParleyServer server, String token) {
        this.store = store;
        this.server = server;
        this.visitor = new Visitor(server.url());
        this.token = token;
    }

    public static OpenServer of(Store store, Path folder, UnaryOperator<ServerOptions> options) {
        Path users = folder.resolve("users");
        String token = Users.add(users, "ada");
        ServerOptions open = ServerOptions.usual().on(0).writtenBy(Users.in(users));
        return new OpenServer(store, ParleyServer.start(store, options.apply(open)), token);
    }

    public Store store() {
        return store;
    }

    public ParleyServer server() {
        return server;
    }

    /** Somebody without a token. */
    public Visitor visitor() {
        return visitor;
    }

    public String token() {
        return token;
    }

    /** A request that shows the token. */
    public HttpResponse<String> write(String method, String path, String type, String body, String... headers) {
        String[] all = Stream.concat(
                        Stream.of("Authorization", "Bearer " + token, "Content-Type", type), Arrays.stream(headers))
                .toArray(String[]::new);
        return visitor.send(method, path, body, all);
    }

    public HttpResponse<String> update(String sparql) {
        return write("POST", "parley/update", "application/sparql-update", sparql);
    }

    /** The answer to a query, in CSV without its first line. */
    public String rows(String query) {
        return visitor.ask(query, "Accept", "text/csv").body().replaceFirst("^[^\r]*\r\n", "");
    }

    /** How many quads there are. */
    public String size() {
        return rows("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }").strip();
    }

    @Override
    public void close() {
        visitor.close();
        server.close();
        store.close();
    }
}
