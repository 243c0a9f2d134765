package org.parley.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of a text, or several that an editor's line width broke apart, as indices into it.
 *
 * @param group lines with no blank line between them have the same number
 * @param words its characters with all white space made single spaces
 */
record Line(int from, int to, int group, String words) {
    private static final Pattern ROW = Pattern.compile("[^\n]*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BULLET = Pattern.compile("(?:[–—•*▪●‣·-] ?|\\(?[a-z][.)] )\\P{N}.*");
    private static final Pattern NUMBER = Pattern.compile("(?:\\(?\\d{1,2}[.)]|\\(?[ivx]{1,4}[.)]) .*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.’'-]*(?: [\\p{L}.’'-]+){1,4}");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;…][\"'”’»)]*");
    private static final Pattern ABBREVIATION_END = Pattern.compile(".*\\b(?:\\p{L}\\.){2,}");

    /** No text is wrapped at a width above this one; a longer line is a whole paragraph. */
    private static final int WIDEST_WRAP = 120;

    /** A picture's short caption is no longer, and the long one begins with this many of its words. */
    private static final int LONGEST_CAPTION = 160;

    private static final int SAME_WORDS = 3;

    static List<Line> of(String text) {
        List<Line> rows = rows(text);
        OptionalInt width = wrapWidth(rows);
        return width.isEmpty() ? rows : joined(text, rows, width.getAsInt());
    }

    private static Line line(String text, int from, int to, int group) {
        return new Line(
                from, to, group, SPACES.matcher(text.substring(from, to)).replaceAll(" "));
    }

    private static List<Line> rows(String text) {
        List<Line> rows = new ArrayList<>();
        int group = 0;
        for (MatchResult row : (Iterable<MatchResult>) ROW.matcher(text).results()::iterator) {
            int from = row.start();
            int to = row.end();
            while (from < to && isSpace(text.charAt(from))) {
                from++;
            }
            while (to > from && isSpace(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                rows.add(line(text, from, to, group));
            } else if (row.start() == 0 || text.charAt(row.start() - 1) == '\n') {
                group++;
            }
        }
        return rows;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** The width a text was wrapped at: its longest line within paragraphs, if none is longer than wrapping makes. */
    private static OptionalInt wrapWidth(List<Line> rows) {
        if (rows.stream().anyMatch(row -> row.words.length() > WIDEST_WRAP)) {
            return OptionalInt.empty();
        }
        int widest = 0;
        for (int i = 1; i < rows.size() - 1; i++) {
            if (rows.get(i - 1).group == rows.get(i + 1).group) {
                widest = Math.max(widest, rows.get(i).words.length());
            }
        }
        return widest < 40 ? OptionalInt.empty() : OptionalInt.of(widest);
    }

    private static List<Line> joined(String text, List<Line> rows, int width) {
        List<Line> joined = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !rows.get(i).runsOn(rows.get(i - 1), width)) {
                joined.add(line(text, rows.get(first).from, rows.get(i - 1).to, rows.get(first).group));
                first = i;
            }
        }
        return joined;
    }

    /** Whether the row before broke off only because this row's first word had no more room in it. */
    private boolean runsOn(Line before, int width) {
        int space = words.indexOf(' ');
        int firstWord = space < 0 ? words.length() : space;
        boolean noRoom = before.words.length() + 1 + firstWord > width;
        return before.group == group && noRoom && !isBulleted() && !isNumbered();
    }

    /** Whether a sentence ends here, so that this is more than a heading, a name or a place. */
    boolean endsSentence() {
        return SENTENCE_END.matcher(words).matches()
                && !ABBREVIATION_END.matcher(words).matches();
    }

    boolean isBulleted() {
        return BULLET.matcher(words).matches();
    }

    boolean isNumbered() {
        return NUMBER.matcher(words).matches();
    }

    /** Whether it could be a person's name and nothing else. */
    boolean isName() {
        return words.length() <= 60 && NAME.matcher(words).matches();
    }

    /** The same words, whatever the case and the quotation marks. */
    String key() {
        return words.replaceAll("[“”«»]", "\"").replaceAll("[‘’]", "'").toLowerCase(Locale.ROOT);
    }

    /** Whether it is the same short line as one it touches, as a picture's alternative text and its caption are. */
    boolean doubles(Line other) {
        return touches(other) && key().equals(other.key());
    }

    /** Whether it is longer than a line it touches, but begins with the same words. */
    boolean enlargesOn(Line other) {
        return touches(other)
                && words.length() > other.words.length()
                && firstWords().equals(other.firstWords());
    }

    private boolean touches(Line other) {
        return group == other.group && other.words.length() <= LONGEST_CAPTION;
    }

    private List<String> firstWords() {
        return Stream.of(words.split(" ")).limit(SAME_WORDS).toList();
    }
}
