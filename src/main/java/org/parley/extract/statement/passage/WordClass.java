package org.parley.extract.statement.passage;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.rule.RuleFile;

/** A closed class of English words that tells how a sentence hangs together; its members are data. */
public enum WordClass {
    /** Verbs before another that leave open whether it happens: "would say". */
    modal,
    /** Words that deny the verb they stand with. */
    negation,
    /** Verbs whose infinitive did not happen: "refused to say". */
    refusal,
    /** Verbs whose infinitive did happen: "went on to say". */
    continuation,
    /** Words that, behind a comma, set the reporter's own remark against what was said. */
    contrast,
    /** Words of time that may stand between a cue and its content without being part of it. */
    time,
    /** Adverbs that may open a sentence right before its verb. */
    adverb,
    /** Words before a name or noun that are not part of what it names. */
    leading,
    /** Nouns of the field that taggers take for something else. */
    noun,
    /** Nouns for words or attitudes that say what they hold behind "that", "to" or a preposition: "the claim that P". */
    saying,
    /** Papers that speak for the one who gave them out: "the statement said". */
    paper,
    /** Offices that stand before a name: "foreign minister", "spokesman". */
    office;

    private static final Map<WordClass, Set<String>> WORDS = RuleFile.rows("/lexicon/word-classes.tsv").stream()
            .collect(Collectors.groupingBy(
                    row -> WordClass.valueOf(row.get("class")),
                    Collectors.mapping(row -> row.get("word"), Collectors.toUnmodifiableSet())));

    public boolean has(String word) {
        return WORDS.getOrDefault(this, Set.of()).contains(word);
    }
}
