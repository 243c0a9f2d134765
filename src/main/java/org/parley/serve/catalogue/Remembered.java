package org.parley.serve.catalogue;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.store.Store;

/**
 * Something costly that is computed from the store, and again once the store has changed. Where that takes long, it is
 * not done all the time while writes follow one another: after a computation of more than a second, nine times as long
 * passes before the next.
 */
public final class Remembered<T> {
    private static final int PAUSE = 9;
    private static final long LONG = TimeUnit.SECONDS.toNanos(1);

    private final Store store;
    private final Supplier<T> computation;
    private @Nullable T value;
    private long asOf;
    private long notBefore;

    /** Not computed yet. */
    public Remembered(Store store, Supplier<T> computation) {
        this.store = store;
        this.computation = computation;
    }

    /** The value; whoever asks while it is being computed waits for it. */
    public synchronized T get() {
        T known = value;
        long changes = store.changes();
        if (known != null && (asOf == changes || System.nanoTime() - notBefore < 0)) {
            return known;
        }
        long begun = System.nanoTime();
        T made = computation.get();
        long ended = System.nanoTime();
        long taken = ended - begun;
        value = made;
        asOf = changes;
        notBefore = ended + (taken > LONG ? PAUSE * taken : 0);
        return made;
    }
}
