package org.parley.annotate.segmentation;

import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.rule.RuleFile;

/** Words that keep their dot, read from the lexicon; they do not end a sentence. */
final class Abbreviations {
    static final Abbreviations STANDARD = new Abbreviations(RuleFile.rows("/lexicon/abbreviations.tsv").stream()
            .map(row -> row.get("abbreviation"))
            .collect(Collectors.toUnmodifiableSet()));

    private final Set<String> words;

    private Abbreviations(Set<String> words) {
        this.words = words;
    }

    /** Whether a word, given without its dot, is written with one. */
    boolean keepsDot(String word) {
        return words.contains(word);
    }
}
