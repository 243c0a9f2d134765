package org.parley.model.text;

/** A stretch of a document's text, counted in Unicode code points, end-exclusive, together with its characters. */
public record Span(int start, int end, String text) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span must hold text: got [%d, %d)".formatted(start, end));
        }
        if (text.codePointCount(0, text.length()) != end - start) {
            throw new IllegalArgumentException(
                    "The span [%d, %d) does not fit its text \"%s\"".formatted(start, end, text));
        }
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Orders by start, the longer first where two start together, so that an outer span comes before its inner ones. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
