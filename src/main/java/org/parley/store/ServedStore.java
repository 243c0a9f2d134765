package org.parley.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RiotException;
import org.apache.jena.system.Txn;
import org.parley.store.query.Answer;
import org.parley.store.query.AnswerFormat;
import org.parley.store.query.AnswerWriter;
import org.parley.store.query.Inspection;
import org.parley.store.query.Question;
import org.parley.store.query.Refusal;
import org.parley.store.query.Refusal.Reason;
import org.parley.store.query.SafeQuery;

/** A store that another process of this machine holds and serves, asked over SPARQL 1.1 Protocol. */
final class ServedStore implements Source {
    private static final int OK = 200;

    /** Where its server writes all it holds, on its disk, as it stands at one moment: an answer to a query has limits. */
    private static final String DUMP = "/dump/parley.nq";

    /** Longer than a server is likely to be allowed to think. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path folder;
    private final URI endpoint;
    private final HttpClient client = HttpClient.newHttpClient();

    ServedStore(Path folder, URI endpoint) {
        this.folder = folder;
        this.endpoint = endpoint;
    }

    @Override
    public Answer answer(Question question, AnswerFormat format, OutputStream out) {
        return switch (Inspection.of(question)) {
            case Refusal refusal -> refusal;
            case SafeQuery query -> answer(question, query, format, out);
        };
    }

    private Answer answer(Question question, SafeQuery query, AnswerFormat format, OutputStream out) {
        Optional<Refusal> misfit = query.misfit(format);
        if (misfit.isPresent()) {
            return misfit.get();
        }
        if (format == AnswerFormat.TABLE && !query.asksForGraph()) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            Answer answer = send(question.sparql(), AnswerFormat.JSON, false, json);
            if (answer instanceof Answer.Whole) {
                AnswerWriter.tableOf(new ByteArrayInputStream(json.toByteArray()), query, out);
            }
            return answer;
        }
        return send(question.sparql(), format, query.asksForGraph(), out);
    }

    private Answer send(String sparql, AnswerFormat format, boolean graph, OutputStream out) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/sparql-query")
                .header("Accept", format.mediaType(graph).orElseThrow())
                .POST(BodyPublishers.ofString(sparql))
                .build();
        return answered(request, (status, body) -> {
            if (status != OK) {
                return new Refusal(Reason.FAILED, new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
            body.transferTo(out);
            return new Answer.Whole();
        });
    }

    /** What is made of an answer while it comes in. */
    @FunctionalInterface
    private interface Use<T> {
        T of(int status, InputStream body) throws IOException;
    }

    private <T> T answered(HttpRequest request, Use<T> use) {
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return use.of(response.statusCode(), body);
            }
        } catch (IOException | RuntimeIOException | RiotException e) {
            throw StoreException.unanswered(endpoint, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StoreException.unanswered(endpoint, "interrupted");
        }
    }

    @Override
    public String base(Optional<String> wanted, String usual) {
        return StoreBase.require(StoreBase.in(folder).orElse(usual), wanted, folder);
    }

    @Override
    public <T> T read(Function<Dataset, T> question) {
        HttpRequest dump = HttpRequest.newBuilder(endpoint.resolve(DUMP))
                .timeout(PATIENCE)
                .header("Cache-Control", "no-cache") // a server may keep an earlier one
                .build();
        try (ServedCopy copy = answered(dump, this::copied)) {
            return Txn.calculateRead(copy.dataset(), () -> question.apply(copy.dataset()));
        }
    }

    private ServedCopy copied(int status, InputStream body) throws IOException {
        if (status != OK) {
            throw StoreException.unanswered(endpoint, new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
        return new ServedCopy(body);
    }

    @Override
    public void close() {
        client.close();
    }
}
