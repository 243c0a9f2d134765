package org.parley.serve.http;

/**
 * How large may be what is sent and received.
 *
 * @param answer bytes of one answer
 * @param body bytes of one upload
 */
public record Sizes(long answer, int body) {
    /** What is allowed unless told otherwise: an answer of 1 GB, a body of 64 MB. */
    public static final Sizes USUAL = new Sizes(1L << 30, 64 << 20);

    public Sizes {
        if (answer <= 0 || body <= 0) {
            throw new IllegalArgumentException(
                    "Answers and bodies need some bytes: got %d and %d".formatted(answer, body));
        }
    }
}
