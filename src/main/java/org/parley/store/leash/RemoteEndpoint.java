package org.parley.store.leash;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A SPARQL endpoint elsewhere, asked within a query's time. It is asked at its own address only: a redirection could lead
 * anywhere, and is not followed.
 */
final class RemoteEndpoint {
    private static final int LARGEST = 16 << 20;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String address;
    private final Leash leash;

    RemoteEndpoint(String address, Leash leash) {
        this.address = address;
        this.leash = leash;
    }

    /** The rows that it finds; a {@link RemoteFailure} if it finds none it could tell of. */
    RowSet ask(Query query) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "application/sparql-results+json")
                .POST(BodyPublishers.ofString(query.serialize()))
                .build();
        HttpResponse<InputStream> response = within(CLIENT.sendAsync(request, BodyHandlers.ofInputStream()));
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new RemoteFailure(address, "answers with status " + response.statusCode());
            }
            return rows(within(CompletableFuture.supplyAsync(() -> read(body))));
        } catch (IOException e) {
            throw new RemoteFailure(address, "cannot be heard out: " + e.getMessage());
        }
    }

    private static byte[] read(InputStream body) {
        try {
            return body.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RowSet rows(byte[] json) {
        if (json.length > LARGEST) {
            throw new RemoteFailure(address, "answers with more than %,d bytes".formatted(LARGEST));
        }
        try {
            return RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                    .create(ResultSetLang.RS_JSON)
                    .read(new ByteArrayInputStream(json), ARQ.getContext())
                    .materialize();
        } catch (RuntimeException e) {
            throw new RemoteFailure(address, "answers with something else than SPARQL results in JSON");
        }
    }

    private <T> T within(CompletableFuture<T> running) {
        try {
            return running.get(Math.max(1, leash.remaining().toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            throw LimitReached.time();
        } catch (ExecutionException e) {
            throw new RemoteFailure(address, "cannot be reached: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LimitReached.time();
        }
    }
}
