package org.parley.compare.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.model.rule.RuleFile;

/** The words of lexicon/limits.tsv, by which a clause narrows what it promises: conditions, exceptions, deadlines. */
public final class Limits {
    private static final String YEAR_OR_MIDDLE = "(?:mid[- ])?(?:19|20)\\d\\d";
    private static final int WORDS_BETWEEN = 4;

    private final Pattern limit;

    private Limits() {
        limit = Pattern.compile("\\b(?:%s)\\b|\\b(?:%s)\\s+(?:[\\w-]+\\s+){0,%d}(?:%s|%s)\\b"
                .formatted(words("condition"), words("until"), WORDS_BETWEEN, words("time"), YEAR_OR_MIDDLE));
    }

    /** The limits of Parley's own lexicon. */
    public static Limits standard() {
        return new Limits();
    }

    /** Whether a text limits what it speaks of. */
    public boolean in(String text) {
        return limit.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static String words(String kind) {
        List<String> words = RuleFile.rows("/lexicon/limits.tsv").stream()
                .filter(row -> row.get("kind").equals(kind))
                .flatMap(row -> row.list("words").stream())
                .toList();
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
