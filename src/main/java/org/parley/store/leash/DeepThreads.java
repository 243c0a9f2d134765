package org.parley.store.leash;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads with a large stack: what could be parsed on an ordinary one can be evaluated on theirs. */
public final class DeepThreads {
    /** Reserved, not used. */
    private static final long STACK = 64L << 20;

    private static final int WAITING = 200;

    private DeepThreads() {}

    /** So many threads, and a queue before them that refuses work when it is full. */
    public static ThreadPoolExecutor pool(String name, int threads) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), work -> {
                    Thread thread = new Thread(null, work, name, STACK);
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
