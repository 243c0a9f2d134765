package org.parley.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Work on many items by several threads, whose results come in the items' order and never pile up. */
public final class InOrder {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    /** Items under way for each thread, so that none waits while the results before its own are taken. */
    private static final int AHEAD = 2;

    /**
     * Takes what becomes of each item. Items are drawn, and results taken, by the calling thread alone.
     *
     * @throws RuntimeException what the work threw first, in the items' order
     */
    public static <A, B> void forEach(Stream<A> items, Function<A, B> work, Consumer<B> take) {
        Deque<Future<B>> underWay = new ArrayDeque<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            try {
                for (Iterator<A> each = items.iterator(); each.hasNext(); ) {
                    A item = each.next();
                    underWay.add(threads.submit(() -> work.apply(item)));
                    if (underWay.size() >= THREADS * AHEAD) {
                        take.accept(result(underWay.remove()));
                    }
                }
                while (!underWay.isEmpty()) {
                    take.accept(result(underWay.remove()));
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private InOrder() {}
}
