package org.parley.compare.words;

import java.util.Comparator;
import java.util.List;
import org.parley.model.rule.RuleFile;

/** What is left of a word without the endings of lexicon/suffixes.tsv, so that "negotiator" and "negotiate" are alike. */
final class Stems {
    private record Suffix(String letters, int shortest) {}

    private final List<Suffix> longestFirst;

    private Stems(List<Suffix> suffixes) {
        longestFirst = suffixes.stream()
                .sorted(Comparator.comparing((Suffix suffix) -> suffix.letters().length())
                        .reversed())
                .toList();
    }

    static Stems standard() {
        return new Stems(RuleFile.rows("/lexicon/suffixes.tsv").stream()
                .map(row -> new Suffix(row.get("suffix"), Integer.parseInt(row.get("shortest"))))
                .toList());
    }

    /** The stem of a word in small letters. */
    String of(String word) {
        for (Suffix suffix : longestFirst) {
            if (word.endsWith(suffix.letters())
                    && word.length() - suffix.letters().length() >= suffix.shortest()) {
                return word.substring(0, word.length() - suffix.letters().length());
            }
        }
        return word;
    }
}
