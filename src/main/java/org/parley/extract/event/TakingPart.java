package org.parley.extract.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import org.parley.model.rule.RuleFile;

/** What the words around an event's name say of it: who takes part, how long it took, that it has not taken place. */
final class TakingPart {
    private static final Map<String, Set<String>> WORDS = RuleFile.rows("/lexicon/event-contexts.tsv").stream()
            .collect(groupingBy(row -> row.get("role"), mapping(row -> row.get("word"), toUnmodifiableSet())));

    private static boolean is(String role, String word) {
        return WORDS.getOrDefault(role, Set.of()).contains(word);
    }

    /** Whether who does this, by the verb's dictionary form, takes part in the event that is its object. */
    static boolean asSubject(String verb) {
        return is("holds", verb) || is("hosts", verb);
    }

    /** Whether who does this, by the verb's dictionary form, brings an event about: "mediate". */
    static boolean hosts(String verb) {
        return is("hosts", verb);
    }

    /** Whether a noun says so: "under the chairmanship of". */
    static boolean isHosting(String noun) {
        return is("hosting", noun);
    }

    /** Whether a preposition says that something happens in the course of an event, or next to it. */
    static boolean duringIt(String preposition) {
        return is("course", preposition);
    }

    /** Whether a word between a day and an event says that the event came later. */
    static boolean isBefore(String word) {
        return is("eve", word);
    }

    /** Whether a noun counts a part of an event: "round" of talks. */
    static boolean isPart(String noun) {
        return is("part", noun);
    }

    /** Whether a noun means people who act for those that send them. */
    static boolean isDelegate(String noun) {
        return is("delegate", noun);
    }

    /** Whether a noun means such people together: "delegation". */
    static boolean isDelegation(String noun) {
        return is("delegation", noun);
    }

    /** Whether a noun says when: "morning", "week". */
    static boolean isTime(String noun) {
        return is("time", noun);
    }

    /** Whether the words before a length say that an event took so long. */
    static boolean lasts(String verb) {
        return is("lasts", verb);
    }

    /** Whether a verb says that an event came to its end. */
    static boolean ends(String verb) {
        return is("ends", verb);
    }

    /** Whether a word before an event's name says that it has not taken place: "any talks", "another meeting". */
    static boolean isOpen(String word) {
        return is("open", word);
    }

    /** Whether a noun speaks of an event that is wished for: "a proposal for talks". */
    static boolean isWish(String noun) {
        return is("wish", noun);
    }

    private TakingPart() {}
}
