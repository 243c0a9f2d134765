package org.parley.store.update;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.parley.store.leash.DeepThreads;
import org.parley.store.query.Refusal;
import org.parley.store.query.Refusal.Reason;
import org.parley.store.text.FullText;

/** Makes changes for strangers, one after the other, each within its time. */
public final class Writer implements AutoCloseable {
    private static final Duration GRACE = Duration.ofMillis(500);

    private final FullText text;
    private final ReentrantLock writing;
    private final ThreadPoolExecutor thread = DeepThreads.pool("update", 1);

    /** A writer that holds the lock while it writes. */
    public Writer(FullText text, ReentrantLock writing) {
        this.text = text;
        this.writing = writing;
    }

    /** Makes a change whole and on disk, or not at all. Its time includes waiting for others to have written. */
    public Outcome write(Change change, Duration limit) {
        Attempt attempt = new Attempt(text, writing, change, limit);
        try {
            return await(thread.submit(attempt::run), attempt);
        } catch (RejectedExecutionException e) {
            return new Outcome.Refused(Attempt.busy());
        }
    }

    private static Outcome await(Future<Outcome> running, Attempt attempt) {
        try {
            try {
                return running.get(attempt.limit().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // once it is being committed, only the end tells what became of it
                return attempt.giveUp() ? attempt.tooLate() : running.get();
            }
        } catch (ExecutionException e) {
            return new Outcome.Refused(
                    new Refusal(Reason.FAILED, "The store failed to make this change: " + e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            attempt.giveUp();
            return new Outcome.Refused(Attempt.busy());
        }
    }

    /** Takes no more changes. One under way may still end. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
