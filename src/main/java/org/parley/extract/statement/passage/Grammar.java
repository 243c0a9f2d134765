package org.parley.extract.statement.passage;

import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;

/** What can be told of a passage's grammar from tags alone: where noun phrases end, what is finite, what is denied. */
public final class Grammar {
    private final Passage passage;

    public Grammar(Passage passage) {
        this.passage = passage;
    }

    /** Index behind the noun phrase that begins at a token, with what "of" adds to it; the token itself if none does. */
    public int nounEnd(int from) {
        int at = simpleNounEnd(from);
        while (at > from && passage.word(at).equals("of")) {
            int longer = simpleNounEnd(at + 1);
            if (longer == at + 1) {
                return at;
            }
            at = longer;
        }
        return at;
    }

    /** The same without what "of" adds. */
    public int simpleNounEnd(int from) {
        if (passage.is(from, Tag.PRON) && !isPossessive(from)) {
            return isThat(from) ? from : from + 1;
        }
        int at = from;
        boolean noun = false;
        while (at < passage.size() && goesOn(at, from)) {
            noun |= passage.is(at, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.PRON) || isUnknownName(at);
            at++;
        }
        return noun ? at : from;
    }

    /** A capitalised word that the tagger took for an adjective: "told Albanese". */
    private boolean isUnknownName(int at) {
        return passage.is(at, Tag.ADJ) && passage.token(at).capitalised() && passage.sentenceStart(at) < at;
    }

    private boolean goesOn(int at, int from) {
        Token token = passage.token(at);
        if (isThat(at) || (at > from && passage.quotes().opensAt(at))) {
            return false;
        }
        if (token.is(Tag.DET) || isPossessive(at)) {
            return at == from;
        }
        boolean newName = at > from
                && token.is(Tag.PROPN)
                && passage.is(at - 1, Tag.NOUN)
                && !passage.token(at - 1).capitalised();
        return !newName
                && (token.is(Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.ADJ)
                        || token.text().equals("-")
                        || (token.is(Tag.PART) && token.text().startsWith("'"))
                        || (token.is(Tag.DET) && at == from));
    }

    private boolean isPossessive(int at) {
        return switch (passage.word(at)) {
            case "his", "her", "its", "their", "our", "my", "your" -> true;
            default -> false;
        };
    }

    public boolean isThat(int at) {
        return passage.word(at).equals("that");
    }

    /** Index of the first word of the verb phrase around a verb: its auxiliaries, adverbs and negation. */
    public int verbStart(int verb) {
        int at = verb;
        while (at > 0 && passage.is(at - 1, Tag.AUX, Tag.ADV) || isNot(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isNot(int at) {
        return passage.is(at, Tag.PART) && at >= 0 && passage.token(at).lemma().equals("not");
    }

    /** Whether a verb reports what happened: not denied, not merely possible, not an infinitive that may not have happened. */
    public boolean happens(int verb) {
        int start = verbStart(verb);
        for (int at = start; at < verb; at++) {
            if (WordClass.modal.has(passage.token(at).lemma()) || WordClass.modal.has(passage.word(at))) {
                return false;
            }
        }
        return !isDenied(verb) && (!passage.word(start - 1).equals("to") || isCarriedOn(start - 1));
    }

    /** Whether "not", "never" or the like stands with a verb, or a verb such as "refused" governs it. */
    public boolean isDenied(int verb) {
        int start = verbStart(verb);
        for (int at = start; at < verb; at++) {
            if (WordClass.negation.has(passage.token(at).lemma())) {
                return true;
            }
        }
        int governor = governor(verb);
        return governor != verb
                && governor >= 0
                && WordClass.refusal.has(passage.token(governor).lemma());
    }

    private boolean isCarriedOn(int to) {
        int governor = passage.is(to - 1, Tag.ADV, Tag.ADP) ? to - 2 : to - 1;
        return governor >= 0
                && passage.is(governor, Tag.VERB, Tag.AUX)
                && WordClass.continuation.has(passage.token(governor).lemma())
                && happens(governor);
    }

    /** Index of the verb that stands for a cue's: "said" itself, or "went" in "went on to say". */
    public int governor(int verb) {
        int start = verbStart(verb);
        if (!passage.word(start - 1).equals("to")) {
            return verb;
        }
        return passage.is(start - 2, Tag.ADV, Tag.ADP) ? start - 3 : start - 2;
    }

    public boolean isPassive(int verb) {
        if (passage.word(verb).endsWith("ing")) {
            return false;
        }
        for (int at = verbStart(verb); at < verb; at++) {
            if (passage.token(at).lemma().equals("be") || passage.word(at).matches("was|were|been|being|is|are|be")) {
                return true;
            }
        }
        return false;
    }

    public boolean isParticiple(int verb) {
        return passage.word(verb).endsWith("ing")
                && !passage.is(verb - 1, Tag.AUX)
                && !passage.is(verbStart(verb), Tag.AUX);
    }

    /** Whether a finite verb stands between two tokens. */
    public boolean hasFiniteVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean verb = passage.is(at, Tag.AUX)
                    || (passage.is(at, Tag.VERB) && !passage.word(at).endsWith("ing"));
            if (verb && !passage.word(at - 1).equals("to") && !passage.word(at).equals("to")) {
                return true;
            }
        }
        return false;
    }
}
