package org.parley.serve.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.Ingest;
import org.parley.ingest.Outcome;
import org.parley.ingest.Preparation;
import org.parley.ingest.Receipt;
import org.parley.ingest.Submission;
import org.parley.rdf.history.Change;
import org.parley.serve.http.BadRequest;

/** Takes texts in, one at a time, and tells what came of each. */
final class Intake {
    private static final int PATIENCE_SECONDS = 30;

    private final DocumentReader documents;
    private final Semaphore place = new Semaphore(1, true);
    private @Nullable Ingest ingest;

    Intake(DocumentReader documents) {
        this.documents = documents;
    }

    /**
     * What came of a text.
     *
     * @param isNew whether the store holds something now that it did not
     * @param told the document, its records, and what it changed
     */
    record Result(String document, boolean isNew, Map<String, Object> told) {}

    Result take(Submission sent) throws BadRequest {
        Receipt receipt = inTurn(sent);
        return switch (receipt.outcome()) {
            case Outcome.Ingested ingested -> result(ingested.document(), receipt.change());
            case Outcome.Superseded(String input, String document, String newer) ->
                throw new BadRequest(
                        409,
                        "%s is an earlier version of a document that stands, which is %s. Send the newest version"
                                .formatted(document, newer));
            case Outcome.Retracted(String input, String document, String reason, String remedy) ->
                throw new BadRequest(409, "%s %s".formatted(reason, remedy));
            case Outcome.Refused(String input, String reason, String remedy) ->
                throw new BadRequest(422, "%s %s".formatted(reason, remedy));
            case Outcome.Judged judged -> throw new IllegalStateException("A text is no judgement: " + judged);
        };
    }

    private Receipt inTurn(Submission sent) throws BadRequest {
        try {
            if (!place.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new BadRequest(503, "Other texts are being read. Send it again in a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BadRequest(503, "The server is about to stop. Send it again when it is back");
        }
        try {
            return ingest().take(sent);
        } finally {
            place.release();
        }
    }

    /** Made when the first text comes, since most servers are only read. */
    private synchronized Ingest ingest() {
        if (ingest == null) {
            ingest = new Ingest(documents.store(), documents.iris(), Preparation.standard(documents.iris()));
        }
        return ingest;
    }

    private Result result(String document, Optional<Change> change) throws BadRequest {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("document", document);
        told.put("change", change.map(each -> each.kind().term()).orElse("none"));
        told.put("records", documents.found(document));
        told.put("nowSays", change.map(Change::nowSays).orElse(List.of()));
        told.put("noLongerSays", change.map(Change::noLongerSays).orElse(List.of()));
        told.put("comparisons", change.isPresent() ? documents.compared(document) : List.of());
        return new Result(document, change.isPresent(), told);
    }
}
