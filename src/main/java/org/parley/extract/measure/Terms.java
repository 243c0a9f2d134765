package org.parley.extract.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.extract.event.time.Lengths;

/** How long a measure is to last, as its clause says: "for 30 days", "a two-year deal", "within four months". */
final class Terms {
    /** What dates something instead of measuring it: "two days ago", "a day earlier", "in a day's time". */
    private static final Pattern DATE =
            Pattern.compile("['’]|-old|\\s+(?:ago|earlier|later|old|after|before|since|of|into)\\b");

    /** What an article must follow to count: "for a week", but not "a week of talks". */
    private static final Pattern MEASURING = Pattern.compile("\\b(?:for|within|lasting|over) $");

    /** The first length of time that a clause gives its measure. */
    static Optional<Lengths.Length> in(String clause) {
        return Lengths.in(clause, 0, clause.length()).stream()
                .filter(length -> !DATE.matcher(clause.substring(length.end())).lookingAt())
                .filter(length -> !isArticle(clause.substring(length.start(), length.end()))
                        || MEASURING
                                .matcher(clause.substring(0, length.start()))
                                .find())
                .findFirst();
    }

    private static boolean isArticle(String length) {
        String words = length.toLowerCase(Locale.ROOT);
        return words.startsWith("a ") || words.startsWith("an ");
    }

    private Terms() {}
}
