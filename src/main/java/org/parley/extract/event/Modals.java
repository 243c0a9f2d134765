package org.parley.extract.event;

import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.RuleFile;

/** The verbs that make of an act something that may or shall come. */
final class Modals {
    private static final Set<String> WORDS = RuleFile.rows("/lexicon/modals.tsv").stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());

    static boolean isOne(String word) {
        return WORDS.contains(word);
    }

    private Modals() {}
}
