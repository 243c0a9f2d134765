package org.parley.extract.measure.clause;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.rule.RuleFile;

/** A class of words that tells where clauses end and whether their verbs happen; its members are data. */
public enum ClauseWord {
    /** Ends a clause wherever it stands: "because", "after". */
    breaks,
    /** Ends a clause behind a comma: "which", "according". */
    breaksBehindComma,
    /** Leaves open whether the verb behind it happens: "might". */
    open,
    /** Opens a clause that tells what would have to happen: "until". */
    hypothetical,
    /** Puts the verb behind it into the future: "will". */
    future,
    /** Denies: "never". */
    denial,
    /** Verbs whose infinitive did happen: "decided to", "persuaded X to". */
    fulfilled,
    /** Nouns of time, which may stand between a verb and what it governs: "agreed last week to". */
    time,
    /** Nouns that stand for a measure named before: "this initiative", "the corresponding order". */
    reference,
    /** Words that tell a measure named before from a new one: "this", "such", "relevant". */
    pointer,
    /** Nouns and participles that tie a measure to the one who put it forward: "proposal", "-backed". */
    proposal,
    /** Nouns for what one side asks of another: "demand". */
    request,
    /** Verbs and nouns of mere goodwill, which leave open what is to be done: "strengthen", "friendship". */
    goodwill,
    /** Verbs that tell how things are, or what somebody thinks: "seem", "know". */
    state,
    /** Verbs for what a state does to another, whatever their object: "refrain", "allow". */
    deed,
    /** Words before the name of somebody for whose good something is done: "help". */
    benefit,
    /** Nouns, and endings of nouns, for something done: "deal", "-ment". */
    act,
    /** Nouns that tell how something is done, and limit nothing: "in principle". */
    manner,
    /** Adjectives that limit the measure they stand before: "maritime". */
    limit,
    /** Pairs of words that name both sides at once, and limit nothing: "each other". */
    reciprocal;

    private static final Map<ClauseWord, Set<String>> WORDS = RuleFile.rows("/lexicon/clause-words.tsv").stream()
            .collect(Collectors.groupingBy(
                    row -> ClauseWord.valueOf(row.get("class")),
                    Collectors.mapping(row -> row.get("word"), Collectors.toUnmodifiableSet())));

    public boolean has(String word) {
        return WORDS.getOrDefault(this, Set.of()).contains(word);
    }
}
