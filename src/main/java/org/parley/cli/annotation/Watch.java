package org.parley.cli.annotation;

import java.lang.management.ManagementFactory;

/** Time since its birth, on the clock and of this thread's processor: other work on the machine slows the former alone. */
final class Watch {
    private final long start = System.nanoTime();
    private final long processorStart = processor();

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    double processorSeconds() {
        return (processor() - processorStart) / 1e9;
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
