package org.parley.serve.catalogue;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something costly that is computed from the store, and again once the store has changed. Where that takes long, whoever
 * asks gets the last value while the next is computed, and it is not computed all the time while writes follow one
 * another: nine times as long passes before the next.
 */
public final class Remembered<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(1);
    private static final int PAUSE = 9;

    private final Store store;
    private final Supplier<T> computation;
    private final long patience;
    private final Semaphore computing = new Semaphore(1);
    private volatile @Nullable Known<T> known;

    /** A value, of which state of the store it is, and when another may be computed if it took long. */
    private record Known<T>(T value, long asOf, boolean tookLong, long notBefore) {}

    /** Not computed yet. */
    public Remembered(Store store, Supplier<T> computation) {
        this(store, computation, USUAL_PATIENCE);
    }

    Remembered(Store store, Supplier<T> computation, Duration patience) {
        this.store = store;
        this.computation = computation;
        this.patience = patience.toNanos();
    }

    /** The value. Whoever asks for the first one waits for it, or for one that is computed quickly. */
    public T get() {
        Known<T> last = known;
        if (last == null || !last.tookLong()) {
            return awaited(this::isGood);
        }
        if (!isGood(last) && computing.tryAcquire()) {
            Thread.ofPlatform().daemon().name("parley-remembered").start(this::renew);
        }
        return last.value();
    }

    /** The value for the store as it is now, however long that takes. */
    public T current() {
        return awaited(this::isCurrent);
    }

    private T awaited(Predicate<Known<T>> suffices) {
        computing.acquireUninterruptibly();
        try {
            Known<T> last = known;
            return last != null && suffices.test(last) ? last.value() : compute();
        } finally {
            computing.release();
        }
    }

    /** Called by whoever has the right to compute, which is given back. */
    private void renew() {
        try {
            compute();
        } catch (RuntimeException e) {
            LOG.warn("The last value stands, for the next cannot be computed", e);
        } finally {
            computing.release();
        }
    }

    private boolean isGood(Known<T> last) {
        return isCurrent(last) || last.tookLong() && System.nanoTime() - last.notBefore() < 0;
    }

    private boolean isCurrent(Known<T> last) {
        return last.asOf() == store.changes();
    }

    private T compute() {
        long changes = store.changes();
        long begun = System.nanoTime();
        T made = computation.get();
        long ended = System.nanoTime();
        long taken = ended - begun;
        known = new Known<>(made, changes, taken > patience, ended + PAUSE * taken);
        return made;
    }
}
