package org.parley.extract.statement.passage;

import java.util.List;
import java.util.Optional;
import org.parley.annotate.Sentence;
import org.parley.annotate.parse.Relation;
import org.parley.annotate.parse.Tree;

/** Which word of a passage depends on which, and how; words are named by their index in the passage. */
public final class Syntax {
    /** How many verbs may stand between one and the subject it shares. */
    private static final int CHAIN = 4;

    private final Passage passage;
    private final List<Sentence> sentences;

    Syntax(Passage passage, List<Sentence> sentences) {
        this.passage = passage;
        this.sentences = List.copyOf(sentences);
    }

    private Tree tree(int at) {
        return sentences.get(passage.sentenceNumber(at)).tree();
    }

    Relation relation(int at) {
        return tree(at).relation(at - passage.sentenceStart(at));
    }

    public boolean is(int at, Relation... relations) {
        return List.of(relations).contains(relation(at));
    }

    /** The word that a word depends on; empty for the root of its sentence. */
    public Optional<Integer> head(int at) {
        int start = passage.sentenceStart(at);
        return tree(at).head(at - start).map(head -> start + head);
    }

    /** The first word that depends on a word in one of these ways. */
    Optional<Integer> child(int at, Relation... wanted) {
        int start = passage.sentenceStart(at);
        return tree(at).child(at - start, wanted).map(child -> start + child);
    }

    /** Whether a verb is joined to another, or both to the same. */
    public boolean standsBeside(int verb, int other) {
        Optional<Integer> first = head(verb);
        return is(verb, Relation.CONJ)
                && (first.equals(Optional.of(other)) || (is(other, Relation.CONJ) && first.equals(head(other))));
    }

    /** The head of a verb's subject, be it its own, shared with the verb it is joined to, or the noun it describes. */
    public Optional<Integer> subject(int verb) {
        int at = verb;
        for (int i = 0; i < CHAIN; i++) {
            Optional<Integer> own = child(at, Relation.NSUBJ, Relation.NSUBJ_PASS);
            if (own.isPresent()) {
                return own;
            }
            Optional<Integer> head = head(at);
            if (head.isEmpty() || !is(at, Relation.CONJ, Relation.ADVCL, Relation.XCOMP, Relation.ACL)) {
                return Optional.empty();
            }
            if (is(at, Relation.ACL)) {
                return passage.word(at - 1).equals(",") ? Optional.empty() : head;
            }
            at = head.get();
        }
        return Optional.empty();
    }
}
