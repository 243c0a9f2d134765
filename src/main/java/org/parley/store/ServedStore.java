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
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.RowSet;
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
    private static final String EVERYTHING = "SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }";

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
        String accept = format.mediaType(graph).orElseThrow();
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/sparql-query")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(sparql))
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    return new Refusal(Reason.FAILED, new String(body.readAllBytes(), StandardCharsets.UTF_8));
                }
                body.transferTo(out);
                return new Answer.Whole();
            }
        } catch (IOException e) {
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
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        if (send(EVERYTHING, AnswerFormat.JSON, false, json) instanceof Refusal refusal) {
            throw StoreException.unanswered(endpoint, refusal.message());
        }
        return question.apply(copy(new ByteArrayInputStream(json.toByteArray())));
    }

    private static Dataset copy(InputStream json) {
        Dataset copy = DatasetFactory.create();
        RowSet rows = AnswerWriter.rowsOf(json);
        rows.forEachRemaining(
                row -> copy.asDatasetGraph().add(new Quad(row.get("g"), row.get("s"), row.get("p"), row.get("o"))));
        return copy;
    }

    @Override
    public void close() {
        client.close();
    }
}
