package org.parley.model.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A document's characters. Inside Java they are addressed by UTF-16 index, as {@link String} and regular expressions
 * do; every {@link Span} that leaves is counted in code points. This class is the only place where the two meet.
 */
public final class Text {
    private final String characters;
    /** Code points before each UTF-16 index, or null where the text has no surrogates and both counts are one. */
    private final int @Nullable [] codePointsBefore;

    public Text(String characters) {
        this.characters = characters;
        this.codePointsBefore =
                characters.codePointCount(0, characters.length()) == characters.length() ? null : count(characters);
    }

    private static int[] count(String characters) {
        int[] before = new int[characters.length() + 1];
        for (int i = 0; i < characters.length(); i++) {
            boolean secondHalf = Character.isLowSurrogate(characters.charAt(i))
                    && i > 0
                    && Character.isHighSurrogate(characters.charAt(i - 1));
            before[i + 1] = before[i] + (secondHalf ? 0 : 1);
        }
        return before;
    }

    /** The characters as Java holds them. */
    public String characters() {
        return characters;
    }

    /** The span from one UTF-16 index to another, end-exclusive. */
    public Span span(int from, int to) {
        return new Span(codePoint(from), codePoint(to), characters.substring(from, to));
    }

    /** The UTF-16 index at which a code point begins. */
    public int index(int codePoint) {
        if (codePointsBefore == null) {
            return codePoint;
        }
        if (codePoint < 0 || codePoint > codePointsBefore[characters.length()]) {
            throw new IndexOutOfBoundsException("no code point " + codePoint);
        }
        int index = Arrays.binarySearch(codePointsBefore, codePoint);
        boolean betweenSurrogates = index < characters.length() && codePointsBefore[index + 1] == codePoint;
        return betweenSurrogates ? index + 1 : index;
    }

    /** Whether a span's characters stand at its offsets. */
    public boolean holds(Span span) {
        return span.end() <= codePoint(characters.length()) && characters.startsWith(span.text(), index(span.start()));
    }

    private int codePoint(int index) {
        return codePointsBefore == null ? index : codePointsBefore[index];
    }
}
