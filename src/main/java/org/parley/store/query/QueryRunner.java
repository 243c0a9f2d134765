package org.parley.store.query;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.Dataset;
import org.parley.store.leash.DeepThreads;
import org.parley.store.query.Refusal.Reason;
import org.parley.store.text.FullText;

/** Runs queries on one dataset, several at a time, and answers each within its limit and half a second. */
public final class QueryRunner implements AutoCloseable {
    private static final Duration GRACE = Duration.ofMillis(500);
    private static final int AT_ONCE = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private final Dataset dataset;
    private final FullText text;
    private final ThreadPoolExecutor threads;

    public QueryRunner(Dataset dataset, FullText text) {
        this.text = text;
        this.dataset = dataset;
        this.threads = DeepThreads.pool("query", AT_ONCE);
    }

    /** Writes the answer to the spool. After a refusal, what the spool holds is worth nothing. */
    public Answer answer(SafeQuery query, AnswerFormat format, Spool out) {
        Optional<Refusal> misfit = query.misfit(format);
        if (misfit.isPresent()) {
            return misfit.get();
        }
        Evaluation evaluation = new Evaluation(dataset, text, query, format, out);
        try {
            return await(threads.submit(evaluation::run), query);
        } catch (RejectedExecutionException e) {
            return new Refusal(Reason.BUSY, "Too many queries are being answered. Try again in a few seconds");
        }
    }

    private static Answer await(Future<Answer> running, SafeQuery query) {
        try {
            return running.get(query.limit().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Evaluation.tooLate(query);
        } catch (ExecutionException e) {
            return new Refusal(Reason.FAILED, "The store failed to answer this query: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Refusal(Reason.BUSY, "The store is being closed. Try again when it is open");
        }
    }

    /** Takes no more questions. Answers under way may still end; nobody is interrupted, for that would close files. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
