package org.parley.serve.gate;

import java.time.Duration;

/**
 * How slow a client may be.
 *
 * @param patience how long the server waits for a client in any case: for a head, or in all for a body or an answer
 * @param bytesPerSecond how many bytes must pass for each second that it waits beyond this
 */
public record Pace(Duration patience, long bytesPerSecond) {
    /** What is allowed unless told otherwise. */
    public static final Pace USUAL = new Pace(Duration.ofSeconds(30), 4_096);

    public Pace {
        if (patience.isNegative() || patience.isZero() || bytesPerSecond <= 0) {
            throw new IllegalArgumentException(
                    "Clients need some time and some bytes: got %s and %d".formatted(patience, bytesPerSecond));
        }
    }

    /** The time the server has waited for a client, and the bytes that passed meanwhile. One thread at a time uses it. */
    final class Waiting {
        private long begun;
        private long waited;
        private long bytes;

        void begins() {
            begun = System.nanoTime();
        }

        void ends() {
            waited += System.nanoTime() - begun;
        }

        void passes(long more) {
            bytes += more;
        }

        boolean isTooLong() {
            double seconds = (waited - patience.toNanos()) / 1e9;
            return seconds > 0 && bytes < seconds * bytesPerSecond;
        }
    }
}
