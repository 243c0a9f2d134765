package org.parley.compare.voices;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.model.rule.RuleFile;

/** The beginnings of some words: a text that holds none of them need not be read closely, which takes far longer. */
final class Beginnings {
    /** What is shorter is looked for as it is; of longer words the last letter may give way to an ending. */
    private static final int INFLECTED = 5;

    private final Pattern any;

    /** From words in dictionary form. */
    Beginnings(Collection<String> words) {
        String beginnings = Stream.concat(
                        words.stream().map(Beginnings::beginning), irregular(Set.copyOf(words)).stream())
                .distinct()
                .sorted()
                .map(Pattern::quote)
                .collect(joining("|"));
        any = Pattern.compile("\\b(?:%s)|n['’]t\\b".formatted(beginnings), Pattern.CASE_INSENSITIVE);
    }

    private static String beginning(String word) {
        return word.length() < INFLECTED ? word : word.substring(0, word.length() - 1);
    }

    private static List<String> irregular(Set<String> words) {
        return RuleFile.rows("/lexicon/irregular-verbs.tsv").stream()
                .filter(row -> words.contains(row.get("verb")))
                .flatMap(row -> row.list("forms").stream())
                .toList();
    }

    boolean standIn(String text) {
        return any.matcher(text).find();
    }
}
