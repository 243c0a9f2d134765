package org.parley.rdf.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.text.Document;
import org.parley.model.text.Span;

/** The lines and sentences of a text, roughly: enough to tell what stands together. */
final class Paragraphs {
    /** A stretch of text in code points. */
    record Stretch(int start, int end) {
        boolean holds(Span span) {
            return start <= span.start() && span.end() <= end;
        }
    }

    /** A full stop that ends a word of two small letters or more, not an abbreviation such as "U.S.". */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{Ll}\\p{N}]{2})[.!?]+[”\"’)]*\\s+|\\n+");

    private static final Pattern LINE_END = Pattern.compile("\\n+");

    private final List<Stretch> sentences;
    private final List<Stretch> lines;

    Paragraphs(Document document) {
        sentences = stretches(document, SENTENCE_END);
        lines = stretches(document, LINE_END);
    }

    Stretch sentence(Span place) {
        return at(sentences, place);
    }

    Stretch paragraph(Span place) {
        return at(lines, place);
    }

    private static Stretch at(List<Stretch> stretches, Span place) {
        return stretches.stream()
                .filter(stretch -> stretch.end() > place.start())
                .findFirst()
                .orElse(stretches.getLast());
    }

    private static List<Stretch> stretches(Document document, Pattern end) {
        String text = document.text().characters();
        List<Stretch> found = new ArrayList<>();
        Matcher ends = end.matcher(text);
        int from = 0;
        int codePoints = 0;
        while (from <= text.length()) {
            int to = ends.find() ? ends.end() : text.length();
            int length = text.codePointCount(from, to);
            found.add(new Stretch(codePoints, codePoints + length));
            codePoints += length;
            from = to == text.length() ? to + 1 : to;
        }
        return found;
    }
}
