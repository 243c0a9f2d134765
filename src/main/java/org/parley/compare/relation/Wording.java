package org.parley.compare.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parley.compare.match.Point;
import org.parley.model.comparison.Claim;
import org.parley.model.vocabulary.IsoDuration;

/** Words of accounts as sentences quote them, and values as sentences put them. */
public final class Wording {
    private static final int LONGEST = 240;
    private static final Pattern LEADING_WORD =
            Pattern.compile("^(?:on|in|of|at|to|for|with|about|the)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLLY_QUOTED = Pattern.compile("^[“\"]([^“”\"]*)[”\"]?$");
    private static final Pattern PART = Pattern.compile("(\\d+)([YMWDHS])");
    private static final Map<String, String> UNITS =
            Map.of("Y", "year", "M", "month", "W", "week", "D", "day", "H", "hour", "S", "second");

    /** The words a point rests on, in quotation marks: those that tell most, and those that tell how far it has come. */
    public static String quoted(Point point) {
        Claim leading = point.leading();
        Claim fullest = (leading == null ? point.ownClaims() : point.reports())
                .max(Comparator.comparingInt(claim -> claim.text().length()))
                .orElseGet(() -> point.claims().getFirst());
        return leading == null || leading.equals(fullest)
                ? quoted(fullest.text())
                : quoted(fullest.text()) + " and " + quoted(leading.text());
    }

    private static String quoted(String text) {
        return "“" + inner(shortened(text, LONGEST)) + "”";
    }

    private static String inner(String text) {
        return WHOLLY_QUOTED
                .matcher(text)
                .replaceFirst("$1")
                .replace('“', '‘')
                .replace('”', '’')
                .replaceAll("\"([^\"]*)\"", "‘$1’");
    }

    /** A text cut at a blank where it is longer than wanted. */
    public static String shortened(String text, int longest) {
        int blank = text.lastIndexOf(' ', longest);
        return text.length() <= longest || blank < 0 ? text : text.substring(0, blank) + " …";
    }

    /** A phrase without the preposition or article it begins with. */
    public static String bare(String phrase) {
        String bare = LEADING_WORD.matcher(phrase).replaceFirst("");
        return bare.equals(phrase) ? phrase : bare(bare);
    }

    /** A length of time: "30 days", "1 year and 6 months". */
    public static String length(IsoDuration duration) {
        String iso = duration.iso();
        int time = iso.indexOf('T');
        List<String> parts = new ArrayList<>();
        PART.matcher(iso).results().forEach(part -> parts.add(length(part, time >= 0 && part.start() > time)));
        return enumerated(parts);
    }

    private static String length(MatchResult part, boolean ofDay) {
        String unit = ofDay && part.group(2).equals("M") ? "minute" : UNITS.getOrDefault(part.group(2), "");
        return part.group(1) + " " + unit + (part.group(1).equals("1") ? "" : "s");
    }

    /** "a", "a and b", "a, b and c". */
    public static String enumerated(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    private Wording() {}
}
