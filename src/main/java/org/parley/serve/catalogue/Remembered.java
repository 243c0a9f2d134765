package org.parley.serve.catalogue;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.store.Store;

/**
 * Something costly that is computed from the store, and again once the store has changed. While writes follow one
 * another it is not computed all the time: after each computation at least nine times as long passes before the next.
 */
public final class Remembered<T> {
    private static final int PAUSE = 9;

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
        value = made;
        asOf = changes;
        notBefore = ended + PAUSE * (ended - begun);
        return made;
    }
}
