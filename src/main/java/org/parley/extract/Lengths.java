package org.parley.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.DurationBound;
import org.parley.model.IsoDuration;
import org.parley.model.RuleFile;

/** How long a measure is to last, as its clause says: "for 30 days", "a two-year deal", "within four months". */
final class Lengths {
    /** A length of time and which side of it is open. */
    record Length(IsoDuration duration, @Nullable DurationBound bound) {}

    private static final Map<String, Integer> NUMBERS = RuleFile.rows("/lexicon/numbers.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), row -> Integer.valueOf(row.get("value"))));

    private static final Pattern LENGTH = Pattern.compile(
            "\\b(?:(for|within|over|in|last|lasting|at least|up to|about|some) (?:the next |the coming |another |a further |a period of )?)?"
                    + "(?<number>\\d{1,4}|[a-z]{1,9})(?: |-)(?<unit>hour|day|week|month|year)s?\\b(?!['’]|-old| (?:ago|earlier|later|old|after|before|of)\\b)");

    /** The first length of time that a clause gives; a bare "30 days" counts, a bare "a day" does not. */
    static Optional<Length> in(String clause) {
        Matcher matcher = LENGTH.matcher(clause.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            Integer number = number(matcher.group("number"));
            if (number != null && number > 0 && !isArticle(matcher)) {
                return Optional.of(new Length(duration(number, matcher.group("unit")), bound(matcher.group(1))));
            }
        }
        return Optional.empty();
    }

    /** "a day" names a day; only "for a day" measures one. */
    private static boolean isArticle(Matcher matcher) {
        return matcher.group("number").startsWith("a") && matcher.group(1) == null;
    }

    private static @Nullable Integer number(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.valueOf(word) : NUMBERS.get(word);
    }

    private static IsoDuration duration(int number, String unit) {
        return new IsoDuration(
                switch (unit) {
                    case "hour" -> "PT%dH".formatted(number);
                    case "day" -> "P%dD".formatted(number);
                    case "week" -> "P%dD".formatted(7 * number);
                    case "month" -> "P%dM".formatted(number);
                    default -> "P%dY".formatted(number);
                });
    }

    private static @Nullable DurationBound bound(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "within", "up to" -> DurationBound.max;
            case "at least" -> DurationBound.min;
            case "about", "some" -> DurationBound.about;
            default -> null;
        };
    }

    private Lengths() {}
}
