package org.parley.extract.measure.clause;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Phrase;
import org.parley.annotate.Phrase.Kind;
import org.parley.annotate.Range;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;
import org.parley.annotate.parse.Relation;
import org.parley.model.text.Block;

/** What tags tell of the clauses of one sentence: voice, denial, and the subjects of its verbs. */
public final class Clauses {
    private static final int LONGEST_PARENTHESIS = 30;

    private final Sentence sentence;
    private final NounPhrases nouns;
    private final Map<Integer, Optional<Range>> subjectsBefore = new HashMap<>();
    private final Grammar grammar;

    public Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.grammar = new Grammar(sentence);
        this.nouns = new NounPhrases(sentence);
    }

    public Grammar grammar() {
        return grammar;
    }

    public String word(int at) {
        return at < 0 || at >= sentence.tokens().size()
                ? ""
                : sentence.token(at).lower();
    }

    public boolean is(int at, Tag... tags) {
        return at >= 0 && at < sentence.tokens().size() && sentence.token(at).is(tags);
    }

    /** The verb phrase around a verb; the verb alone where the phrases pass it over. */
    public Range verbPhrase(int verb) {
        return sentence.phraseAt(verb)
                .filter(phrase -> phrase.kind() == Kind.VERB)
                .map(phrase -> new Range(phrase.from(), phrase.to()))
                .orElse(new Range(verb, verb + 1));
    }

    public boolean isPassive(int verb) {
        Range group = verbPhrase(verb);
        boolean participle = !word(verb).endsWith("ing") && is(verb, Tag.VERB);
        if (participle && grammar.isPassive(verb)) {
            return true;
        }
        for (int at = group.from(); at < verb; at++) {
            if (participle && sentence.token(at).lemma().equals("be")) {
                return true;
            }
        }
        return false;
    }

    public boolean isDenied(int verb) {
        Range group = verbPhrase(verb);
        for (int at = group.from(); at < verb; at++) {
            if (ClauseWord.denial.has(sentence.token(at).lemma())) {
                return true;
            }
        }
        Range subject = subject(verb);
        return subject != null && ClauseWord.denial.has(word(subject.from()));
    }

    /** Whether the words leave open that a verb's action takes place: "might sign", "wants to sign", "until they sign". */
    public boolean isOpen(int verb) {
        Range group = verbPhrase(verb);
        if (grammar.isHypothetical(verb)) {
            return true;
        }
        for (int at = group.from(); at < verb; at++) {
            if (ClauseWord.open.has(word(at))) {
                return true;
            }
        }
        return word(group.from()).equals("to") && !isFulfilled(group.from());
    }

    public boolean isFuture(int verb) {
        Range group = verbPhrase(verb);
        for (int at = group.from(); at < verb; at++) {
            if (ClauseWord.future.has(word(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFulfilled(int to) {
        for (int at = to - 1; at >= 0 && at > to - 6; at--) {
            if (is(at, Tag.VERB)) {
                return ClauseWord.fulfilled.has(sentence.token(at).lemma()) && !isOpen(at);
            }
        }
        return false;
    }

    /** Whether a verb stands where an adjective would: "the proposed truce". */
    public boolean isAdjective(int at) {
        return nounAt(at)
                .filter(phrase -> phrase.from() <= at && at < phrase.head())
                .isPresent();
    }

    /** Whether what was taken for a noun is the verb of its sentence: "The treaty obliges both to share the water". */
    public boolean isMistaken(int at) {
        return is(at, Tag.NOUN)
                && sentence.tree().relation(at) == Relation.ROOT
                && word(at).endsWith("s")
                && at > 0
                && at < sentence.tokens().size() - 2
                && sentence.block().kind() != Block.Kind.item;
    }

    public boolean isFinite(int at) {
        if (is(at, Tag.AUX)) {
            return !word(at - 1).equals("to");
        }
        Token token = sentence.token(Math.min(at, sentence.tokens().size() - 1));
        return is(at, Tag.VERB)
                && !token.lower().equals(token.lemma())
                && !token.lower().endsWith("ing");
    }

    /** Who or what a verb's action is told of, with all that belongs to it; null where nothing stands there. */
    public @Nullable Range subject(int verb) {
        Range near = subjectNear(verb);
        return near == null ? grammar.subject(verb).orElse(null) : near;
    }

    private @Nullable Range subjectNear(int verb) {
        int start = verbPhrase(verb).from();
        if (word(start).equals("to")) {
            return controller(start);
        }
        int at = start;
        while (is(at - 1, Tag.ADV) || word(at - 1).equals("\"") || isAtOnce(at - 1)) {
            at--;
        }
        if (is(at - 1, Tag.CCONJ)) {
            return ofVerbBefore(at - 1);
        }
        boolean relative = word(at - 1).equals("who")
                || word(at - 1).equals("which")
                || word(at - 1).equals("that");
        if (relative) {
            return nouns.endingAt(word(at - 2).equals(",") ? at - 2 : at - 1);
        }
        if (word(at - 1).equals(",")) {
            return acrossParenthesis(at - 1);
        }
        return nouns.endingAt(at);
    }

    private boolean isAtOnce(int at) {
        return (word(at).equals("at") && word(at + 1).equals("once"))
                || (word(at).equals("once") && word(at - 1).equals("at"));
    }

    /** Whoever is to do what an infinitive says: "persuaded [Peru] to", "[Peru] agreed to". */
    private @Nullable Range controller(int to) {
        int at = to;
        while (is(at - 1, Tag.ADV)) {
            at--;
        }
        Range noun = nouns.endingAt(at);
        if (noun != null && !ClauseWord.time.has(sentence.token(noun.to() - 1).lemma())) {
            return noun;
        }
        return ofVerbBefore(to);
    }

    /** Looked for once for each place: a row of verbs without a subject would else be walked anew from each of them. */
    private @Nullable Range ofVerbBefore(int end) {
        Optional<Range> known = subjectsBefore.get(end);
        if (known == null) {
            known = Optional.ofNullable(nearestSubject(end));
            subjectsBefore.put(end, known);
        }
        return known.orElse(null);
    }

    private @Nullable Range nearestSubject(int end) {
        for (int at = end - 1; at > 0; at--) {
            if (is(at, Tag.VERB) || (is(at, Tag.AUX) && isFinite(at))) {
                Range subject = subject(at);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }

    private @Nullable Range acrossParenthesis(int comma) {
        for (int at = comma - 1; at > 0 && comma - at < LONGEST_PARENTHESIS; at--) {
            if (word(at).equals(",")) {
                Range noun = nouns.endingAt(at);
                if (noun != null && (noun.from() == 0 || !is(noun.from() - 1, Tag.ADP))) {
                    return noun;
                }
            }
        }
        return ofVerbBefore(comma);
    }

    /** The noun phrase that begins at a token, its determiner included. */
    public Optional<Phrase> nounAt(int at) {
        return sentence.phraseAt(at).filter(phrase -> phrase.kind() == Kind.NOUN && phrase.from() <= at);
    }
}
