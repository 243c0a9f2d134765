package org.parley.store.leash;

import java.time.Duration;

/** How far one query may go: until when, and how many characters of text it may make. One thread uses it. */
public final class Leash {
    static final int LONGEST_TEXT = 1_000_000;
    static final int LONGEST_NUMBER = 100_000;
    static final int MOST_GATHERED = 50_000_000;
    private static final int LOOKS_BETWEEN_CLOCKS = 1 << 12;

    private final long end;
    private int looks;
    private long gathered;

    public Leash(Duration limit) {
        this.end = System.nanoTime() + limit.toNanos();
    }

    public Duration remaining() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    public boolean isOver() {
        return remaining().isNegative();
    }

    /** Called before a text of so many characters is made. */
    void makes(long characters) {
        if (characters > LONGEST_TEXT) {
            throw LimitReached.length();
        }
    }

    /** Called before a number of so many bits is made. */
    void multiplies(long bits) {
        if (bits > LONGEST_NUMBER) {
            throw LimitReached.number();
        }
    }

    void gathers(long characters) {
        gathered += characters;
        if (gathered > MOST_GATHERED) {
            throw LimitReached.gathered();
        }
    }

    /** A text as a regular expression may read it: every few thousand looks the clock is asked. */
    CharSequence over(CharSequence text) {
        return new Watched(text);
    }

    /** Called at every step of work that knows no time itself; every few thousand steps the clock is asked. */
    public void look() {
        if (++looks % LOOKS_BETWEEN_CLOCKS == 0 && isOver()) {
            throw LimitReached.time();
        }
    }

    private final class Watched implements CharSequence {
        private final CharSequence text;

        Watched(CharSequence text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            look();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Watched(text.subSequence(start, end));
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
