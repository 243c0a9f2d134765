package org.parley.extract.event;

import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.rule.RuleFile;

/** The verbs that make of an act something that may or shall come. */
final class Modals {
    private static final Set<String> WORDS = words("/lexicon/modals.tsv");
    private static final Set<String> PLANNING = words("/lexicon/planning.tsv");

    private static Set<String> words(String lexicon) {
        return RuleFile.rows(lexicon).stream().map(row -> row.get("word")).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isOne(String word) {
        return WORDS.contains(word);
    }

    /** Whether a verb, in dictionary form, speaks of its object as of something that has not taken place. */
    static boolean makePlan(String verb) {
        return PLANNING.contains(verb);
    }

    private Modals() {}
}
