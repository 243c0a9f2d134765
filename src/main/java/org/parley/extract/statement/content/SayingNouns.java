package org.parley.extract.statement.content;

import java.util.Optional;
import java.util.Set;
import org.parley.annotate.Token.Tag;
import org.parley.extract.statement.passage.Grammar;
import org.parley.extract.statement.passage.Passage;
import org.parley.extract.statement.passage.WordClass;

/** Finds nouns for words or attitudes that announce what is said: "the [claim] that P", "[readiness] to leave", "[dismay] at the delay". */
final class SayingNouns {
    private static final Set<String> ABOUT =
            Set.of("about", "over", "at", "with", "for", "on", "in", "regarding", "concerning", "against", "towards");

    private final Passage passage;
    private final Grammar grammar;

    SayingNouns(Passage passage, Grammar grammar) {
        this.passage = passage;
        this.grammar = grammar;
    }

    /** Index behind the noun phrase at a token, where its noun is one for words or attitudes. */
    Optional<Integer> endAt(int from) {
        int end = grammar.nounEnd(from);
        int head = from;
        while (head < end && !passage.word(head + 1).equals("of") && head + 1 < end) {
            head++;
        }
        boolean saying = end > from
                && (WordClass.saying.has(passage.token(head).lemma()) || WordClass.saying.has(passage.word(head)));
        return saying ? Optional.of(end) : Optional.empty();
    }

    private int behindWhom(int at) {
        int end = passage.word(at).equals("to") ? grammar.nounEnd(at + 1) : at;
        return end > at + 1 ? end : at;
    }

    /** Index of the first word of what the noun at a token is about. */
    Optional<Integer> topicAt(int from) {
        return endAt(from)
                .map(this::behindWhom)
                .filter(end -> passage.is(end, Tag.ADP, Tag.SCONJ) && ABOUT.contains(passage.word(end)))
                .map(end -> end + 1);
    }
}
