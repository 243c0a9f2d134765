package org.parley.store.update;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.update.UpdateException;
import org.parley.store.leash.Leash;
import org.parley.store.leash.LimitReached;
import org.parley.store.query.Refusal;
import org.parley.store.query.Refusal.Reason;
import org.parley.store.text.FullText;
import org.parley.store.upload.RefusedChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One attempt to make a change: it is either committed, or given up, and never both. */
final class Attempt {
    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

    /** How far it has come. */
    private enum State {
        OPEN,
        COMMITTING,
        GIVEN_UP
    }

    private final FullText text;
    private final ReentrantLock writing;
    private final Change change;
    private final Duration limit;
    private final Leash leash;
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);

    /** Its time begins to count at once. */
    Attempt(FullText text, ReentrantLock writing, Change change, Duration limit) {
        this.text = text;
        this.writing = writing;
        this.change = change;
        this.limit = limit;
        this.leash = new Leash(limit);
    }

    Duration limit() {
        return limit;
    }

    /** Whether it will never be committed, from now on. */
    boolean giveUp() {
        return state.compareAndSet(State.OPEN, State.GIVEN_UP);
    }

    Outcome run() throws InterruptedException {
        if (!writing.tryLock(Math.max(0, leash.remaining().toMillis()), TimeUnit.MILLISECONDS)) {
            return new Outcome.Refused(busy());
        }
        try {
            return text.write(this::changed);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return refused(e);
        } finally {
            writing.unlock();
        }
    }

    private Outcome changed(DatasetGraph data) {
        boolean wasThere = change.make(new WatchedData(data, leash), leash);
        if (leash.isOver() || !state.compareAndSet(State.OPEN, State.COMMITTING)) {
            throw LimitReached.time();
        }
        return new Outcome.Made(wasThere);
    }

    /** What a failure means for who wanted the change; ARQ may have wrapped it. */
    private Outcome refused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RefusedChange forbidden -> {
                    return new Outcome.Refused(forbidden.refusal());
                }
                case LimitReached reached -> {
                    return reached.isTime() ? tooLate() : tooLarge(String.valueOf(reached.getMessage()));
                }
                case QueryCancelledException time -> {
                    return tooLate();
                }
                case StackOverflowError deep -> {
                    return refused(Reason.MALFORMED, "The update is nested too deeply. Make it in several updates");
                }
                case OutOfMemoryError full -> {
                    return tooLarge("The update needs more memory than there is. Make it in several smaller ones");
                }
                case UpdateException wrong
                when wrong.getCause() == null -> {
                    return refused(Reason.MALFORMED, "This update cannot be made: " + wrong.getMessage());
                }
                default -> {}
            }
        }
        LOG.error("A change failed", failure);
        return refused(Reason.FAILED, "The store failed to make this change; its log says why");
    }

    Outcome tooLate() {
        return refused(
                Reason.TIMED_OUT,
                "The change was given up after %s seconds, and nothing was written. Make it in several smaller ones"
                        .formatted(limit.toMillis() / 1000.0));
    }

    private static Outcome tooLarge(String message) {
        return refused(Reason.TOO_LARGE, message);
    }

    private static Outcome refused(Reason reason, String message) {
        return new Outcome.Refused(new Refusal(reason, message));
    }

    static Refusal busy() {
        return new Refusal(Reason.BUSY, "The store is being written. Try again in a few seconds");
    }
}
