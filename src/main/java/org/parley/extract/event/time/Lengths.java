package org.parley.extract.event.time;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.rule.RuleFile;
import org.parley.model.vocabulary.DurationBound;
import org.parley.model.vocabulary.IsoDuration;

/** Finds lengths of time in a text: "at least 90 minutes", "three days", "a two-hour", "an hour and a half". */
public final class Lengths {
    private static final Map<String, String> WORDS = RuleFile.rows("/lexicon/lengths.tsv").stream()
            .collect(toMap(row -> row.get("word"), row -> row.get("means")));
    private static final Set<String> BOUNDS = Set.of("min", "max", "about");
    private static final String NUMBER = "\\d{1,3}|" + alternatives("\\d+");
    private static final String UNIT = alternatives("[MHDWmY]");
    private static final Pattern LENGTH = Pattern.compile(
            "(?:\\b(?<bound>" + alternatives("min|max|about") + ")\\s+(?:" + alternatives("about") + ")?\\s*)?\\b(?:"
                    + "(?<count>" + NUMBER + ")(?<half>[\\s-]+and[\\s-]+a[\\s-]+half)?[\\s-]+(?:(?:"
                    + alternatives("whole")
                    + ")\\s+)?(?<unit>" + UNIT + ")(?<more>\\s+and\\s+a\\s+half)?"
                    + "(?:\\s+and\\s+(?<minutes>" + NUMBER + ")\\s+min(?:utes?)?)?"
                    + "|half[\\s-]+an?[\\s-]+(?<halved>" + alternatives("[HDY]") + ")"
                    + "|(?<alone>" + alternatives("[HDW]") + ")-long)\\b",
            Pattern.CASE_INSENSITIVE);

    /**
     * A length found in a text.
     *
     * @param start UTF-16 index of its first character, bound included
     * @param bound null where it is given as exact
     */
    public record Length(
            int start,
            int end,
            IsoDuration duration,
            @Nullable DurationBound bound,
            boolean clock) {}

    private static String alternatives(String meaning) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matches(meaning))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                .collect(joining("|"));
    }

    /** All lengths between two UTF-16 indices of a text. */
    public static List<Length> in(String text, int from, int to) {
        List<Length> lengths = new ArrayList<>();
        LENGTH.matcher(text).region(from, to).results().forEach(match -> lengths.add(length(match)));
        return lengths;
    }

    private static Length length(MatchResult match) {
        Optional<DurationBound> bound = Optional.ofNullable(match.group("bound"))
                .map(Lengths::meaning)
                .filter(BOUNDS::contains)
                .map(DurationBound::valueOf);
        String unit = unit(match);
        return new Length(match.start(), match.end(), duration(match, unit), bound.orElse(null), isClock(unit));
    }

    private static String unit(MatchResult match) {
        return meaning(Stream.of("unit", "halved", "alone")
                .map(match::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow());
    }

    private static IsoDuration duration(MatchResult match, String unit) {
        if (match.group("halved") != null) {
            return new IsoDuration(unit.equals("H") ? "PT30M" : unit.equals("D") ? "PT12H" : "P6M");
        }
        int count = match.group("alone") != null ? 1 : number(match.group("count"));
        boolean half = match.group("half") != null || match.group("more") != null;
        int minutes = match.group("minutes") == null ? 0 : number(match.group("minutes"));
        return unit.equals("H") && minutes > 0
                ? new IsoDuration("PT" + (60 * count + minutes) + "M")
                : duration(count, half, unit);
    }

    private static boolean isClock(String unit) {
        return unit.equals("H") || unit.equals("M");
    }

    private static IsoDuration duration(int count, boolean half, String unit) {
        if (unit.equals("H") && (half || count == 1)) {
            return new IsoDuration("PT" + (60 * count + (half ? 30 : 0)) + "M");
        }
        return new IsoDuration((isClock(unit) ? "PT" : "P") + count + unit.toUpperCase(Locale.ROOT));
    }

    private static int number(String word) {
        return Integer.parseInt(Character.isDigit(word.charAt(0)) ? word : meaning(word));
    }

    private static String meaning(String word) {
        return WORDS.getOrDefault(word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), word);
    }

    private Lengths() {}
}
