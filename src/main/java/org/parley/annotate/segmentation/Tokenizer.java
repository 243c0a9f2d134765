package org.parley.annotate.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.annotate.learn.Treebank;

/**
 * Cuts text into words and marks the way UD English EWT does: hyphens, possessive 's and n't stand alone,
 * abbreviations with inner dots and numbers stay whole.
 */
public final class Tokenizer {
    /** Characters between two UTF-16 indices of the text; {@code text} has straight quotation marks. */
    public record Piece(String text, int start, int end) {}

    private static final Pattern PIECE = Pattern.compile(String.join(
            "|",
            "(?:\\p{Lu}\\.){2,}(?:\\p{Lu}(?![\\p{L}\\d]))?", // U.S., D.C.
            "\\p{Lu}\\.(?=\\s\\p{Lu})", // an initial
            "\\p{L}\\.(?:\\p{L}\\.)+", // a.m.
            "[#@][\\p{L}\\d_]+",
            "\\d{1,3}(?:[,.]\\d{3})+(?:\\.\\d+)?|\\d+(?:[.:,]\\d+)*(?:st|nd|rd|th)?",
            "['’](?:s|S)(?![\\p{L}\\d])|(?<=s)['’](?![\\p{L}\\d])", // possessive
            "[nN]['’][tT](?![\\p{L}\\d])|['’](?:re|ve|ll|d|m)(?![\\p{L}\\d])",
            "\\p{L}[\\p{L}\\p{M}\\d]*?(?=[nN]['’][tT](?![\\p{L}\\d]))",
            "[\\p{L}\\p{M}][\\p{L}\\p{M}\\d]*(?:['’](?!(?:s|S|re|ve|ll|d|m|t)(?![\\p{L}\\d]))\\p{L}[\\p{L}\\p{M}]*)?",
            "\\.\\.\\.|--",
            "[^\\s\\p{Z}]"));

    /** The pieces between two UTF-16 indices of a text. */
    public List<Piece> pieces(String text, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            int end = abbreviationEnd(text, matcher.start(), matcher.end(), to);
            pieces.add(new Piece(Treebank.straight(text.substring(matcher.start(), end)), matcher.start(), end));
            if (end > matcher.end()) {
                matcher.region(end, to);
            }
        }
        return pieces;
    }

    /** Where a known abbreviation's dot is part of the word: "Mr.", "Gen.". */
    private static int abbreviationEnd(String text, int start, int end, int limit) {
        boolean dot = end < limit && text.charAt(end) == '.';
        return dot && Abbreviations.STANDARD.keepsDot(text.substring(start, end)) ? end + 1 : end;
    }
}
