package org.parley.document.format;

import java.time.Duration;

/**
 * How much one input may ask of the machine. No input can make a reading endless or fill the memory.
 *
 * @param bytes the largest file or page
 * @param paragraph the longest paragraph, in characters
 * @param pages the longest PDF
 * @param time the longest wait for a server, a page's or a PDF's text
 * @param redirects how often a server may send us on
 */
public record Limits(int bytes, int paragraph, int pages, Duration time, int redirects) {
    /** Far above what official readouts and news articles need. */
    public static final Limits DEFAULT = new Limits(5_000_000, 1_000_000, 300, Duration.ofSeconds(30), 5);

    public Limits {
        if (bytes < 1 || bytes == Integer.MAX_VALUE || paragraph < 1 || pages < 1 || redirects < 0) {
            throw new IllegalArgumentException("Limits must be positive: got " + bytes + " bytes, " + paragraph
                    + " characters, " + pages + " pages, " + redirects + " redirects");
        }
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("The time limit must be positive: got " + time);
        }
    }

    /** The size limit as people say it. */
    public String size() {
        return bytes % 1_000_000 == 0 ? bytes / 1_000_000 + " MB" : bytes + " bytes";
    }
}
