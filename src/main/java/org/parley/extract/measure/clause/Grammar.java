package org.parley.extract.measure.clause;

import java.util.Optional;
import org.parley.annotate.Range;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token.Tag;
import org.parley.annotate.parse.Relation;
import org.parley.annotate.parse.Tree;

/** What the dependency tree of a sentence tells of its verbs: who acts, and what a relative clause is about. */
public final class Grammar {
    /** How many verbs up a subject may be looked for: "Peru wants to try to agree". */
    private static final int HIGHEST = 5;

    private final Sentence sentence;
    private final Tree tree;

    Grammar(Sentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
    }

    /** The subject of a verb with all that hangs on it, where it stands before the verb. */
    Optional<Range> subject(int verb) {
        return subjectHead(verb).filter(noun -> noun < verb).map(noun -> whole(noun, verb));
    }

    /** The noun that a relative clause around a verb is about, where the clause says nothing else that the verb could govern. */
    public Optional<Range> antecedent(int verb) {
        return clauseAround(verb)
                .filter(clause -> tree.relation(clause) == Relation.ACL_RELCL)
                .flatMap(tree::head)
                .filter(noun -> noun < verb)
                .map(noun -> new Range(start(noun), noun + 1));
    }

    boolean isPassive(int verb) {
        return !tree.children(verb, Relation.AUX_PASS).isEmpty();
    }

    /** Whether a verb only describes a noun: "orders imposing tariffs". */
    public boolean isAttribute(int verb) {
        return tree.relation(verb) == Relation.ACL
                && tree.head(verb).filter(noun -> noun == verb - 1).isPresent()
                && sentence.token(verb).lower().endsWith("ing");
    }

    /** Whether a clause says how something is, not what is to be done: "that threats are unacceptable". */
    public boolean isOpinion(Range clause) {
        for (int at = clause.from(); at < clause.to(); at++) {
            if (sentence.token(at).is(Tag.AUX, Tag.VERB)) {
                return tree.relation(at) == Relation.COP
                        && clause.covers(tree.head(at).orElse(at));
            }
        }
        return false;
    }

    /** Whether a verb stands in a clause that tells what would have to happen: "until they sign". */
    boolean isHypothetical(int verb) {
        return tree.children(verb, Relation.MARK, Relation.ADVMOD).stream()
                .map(word -> sentence.token(word).lower())
                .anyMatch(ClauseWord.hypothetical::has);
    }

    /** The verb of the clause that a verb belongs to, infinitives counted to the verb they hang on. */
    private Optional<Integer> clauseAround(int verb) {
        int at = verb;
        for (int step = 0; step < HIGHEST && tree.relation(at) == Relation.XCOMP; step++) {
            at = tree.head(at).orElse(at);
        }
        return Optional.of(at);
    }

    private Optional<Integer> subjectHead(int verb) {
        int at = verb;
        for (int step = 0; step < HIGHEST; step++) {
            Optional<Integer> own = tree.child(at, Relation.NSUBJ, Relation.NSUBJ_PASS);
            if (own.isPresent()) {
                return isRelative(own.get()) ? tree.head(at) : own;
            }
            Optional<Integer> head = tree.head(at);
            if (head.isEmpty() || tree.relation(at) == Relation.ACL) {
                return head.filter(noun -> sentence.token(noun).is(Tag.NOUN, Tag.PROPN));
            }
            if (tree.relation(at) == Relation.XCOMP) {
                Optional<Integer> told = tree.child(head.get(), Relation.OBJ, Relation.IOBJ);
                if (told.isPresent()) {
                    return told;
                }
            } else if (tree.relation(at) != Relation.CONJ && tree.relation(at) != Relation.ADVCL) {
                return Optional.empty();
            }
            at = head.get();
        }
        return Optional.empty();
    }

    private boolean isRelative(int subject) {
        return switch (sentence.token(subject).lower()) {
            case "who", "which", "that" -> sentence.token(subject).is(Tag.PRON, Tag.DET, Tag.SCONJ);
            default -> false;
        };
    }

    private Range whole(int noun, int limit) {
        int to = tree.subtree(noun).filter(at -> at < limit).max().orElse(noun) + 1;
        while (to > noun + 1 && sentence.token(to - 1).is(Tag.PUNCT)) {
            to--;
        }
        return new Range(start(noun), to);
    }

    private int start(int noun) {
        int from = tree.subtree(noun).min().orElse(noun);
        while (from < noun && sentence.token(from).is(Tag.PUNCT, Tag.CCONJ, Tag.ADP, Tag.SCONJ)) {
            from++;
        }
        return from;
    }
}
