package org.parley.rdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How labels are worded. */
public final class Labels {
    private static final int LONGEST = 90;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** The text on one line, cut at a word's end where it is too long for a label. */
    public static String clip(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return "untitled";
        }
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        String head = line.substring(0, line.offsetByCodePoints(0, LONGEST - 1));
        int space = head.lastIndexOf(' ');
        return (space > LONGEST / 2 ? head.substring(0, space) : head) + "…";
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private Labels() {}
}
