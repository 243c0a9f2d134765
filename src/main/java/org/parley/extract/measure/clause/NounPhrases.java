package org.parley.extract.measure.clause;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Phrase;
import org.parley.annotate.Phrase.Kind;
import org.parley.annotate.Range;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;

/** Noun phrases of a sentence with what belongs to them: coordination, prepositional phrases, short relative clauses. */
final class NounPhrases {
    private final Sentence sentence;

    NounPhrases(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The noun phrase that ends before a token, with all that belongs to it; null where none does. */
    @Nullable
    Range endingAt(int end) {
        Phrase last = simpleEndingAt(end);
        if (last == null) {
            return null;
        }
        int from = last.from();
        boolean listed = false;
        while (true) {
            int longer = byPreposition(from);
            if (longer == from) {
                longer = byClause(from);
            }
            if (longer == from) {
                longer = byCoordination(from, listed);
                listed |= longer < from;
            }
            if (longer == from) {
                return new Range(from, end);
            }
            from = longer;
        }
    }

    private @Nullable Phrase simpleEndingAt(int end) {
        if (end <= 0) {
            return null;
        }
        int at = word(end - 1).equals("\"") || word(end - 1).equals(")") ? end - 2 : end - 1;
        return at < 0 || word(at).equals("that")
                ? null
                : sentence.phraseAt(at)
                        .filter(phrase -> phrase.kind() == Kind.NOUN && phrase.to() == at + 1)
                        .map(this::withoutConjunction)
                        .map(this::withDenial)
                        .or(() -> loneName(at))
                        .orElse(null);
    }

    /** "said that Peru": a conjunction that was taken for an article. */
    private Phrase withoutConjunction(Phrase phrase) {
        boolean conjunction = word(phrase.from()).equals("that") && phrase.head() > phrase.from();
        return conjunction && sentence.token(phrase.from() + 1).capitalised()
                ? new Phrase(phrase.kind(), phrase.from() + 1, phrase.to(), phrase.head())
                : phrase;
    }

    /** A capitalised word that begins a clause and stands in no phrase, as unknown names may. */
    private Optional<Phrase> loneName(int at) {
        Token token = sentence.token(at);
        boolean name = token.capitalised() && token.is(Tag.PROPN, Tag.NOUN, Tag.ADJ, Tag.X) && beginsClause(at);
        return name ? Optional.of(new Phrase(Kind.NOUN, at, at + 1, at)) : Optional.empty();
    }

    /** "neither side": the denial belongs to its noun. */
    private Phrase withDenial(Phrase phrase) {
        boolean denied = ClauseWord.denial.has(word(phrase.from() - 1)) && !is(phrase.from() - 2, Tag.AUX);
        return denied ? new Phrase(phrase.kind(), phrase.from() - 1, phrase.to(), phrase.head()) : phrase;
    }

    /** "exchange of prisoners", "talks with Peru": the noun before a preposition. */
    private int byPreposition(int from) {
        if (from < 2 || !is(from - 1, Tag.ADP) || word(from - 1).equals("by")) {
            return from;
        }
        Phrase before = simpleEndingAt(from - 1);
        return before == null ? from : before.from();
    }

    /** "plan proposed by Peru", "deal to open the port": the noun before a short clause. */
    private int byClause(int from) {
        boolean behindPreposition = is(from - 1, Tag.ADP);
        int verb = behindPreposition ? from - 2 : from - 1;
        if (verb < 1 || !is(verb, Tag.VERB)) {
            return from;
        }
        boolean infinitive = word(verb - 1).equals("to");
        boolean participle = behindPreposition && !word(verb).endsWith("ing") && !is(verb - 1, Tag.AUX, Tag.ADV);
        Phrase before = infinitive ? simpleEndingAt(verb - 1) : participle ? simpleEndingAt(verb) : null;
        return before == null ? from : before.from();
    }

    /** "Peru and Chile", "Peru, Chile and Bolivia": the noun before a conjunction where it begins a clause. */
    private int byCoordination(int from, boolean listed) {
        boolean link = word(from - 1).equals("and")
                || word(from - 1).equals("or")
                || word(from - 1).equals("&");
        if (!link && !(listed && word(from - 1).equals(","))) {
            return from;
        }
        Phrase before = simpleEndingAt(word(from - 2).equals(",") ? from - 2 : from - 1);
        if (before == null) {
            return from;
        }
        int start = before.from();
        while (byPreposition(start) < start) {
            start = byPreposition(start);
        }
        return beginsClause(start) ? start : from;
    }

    private boolean beginsClause(int at) {
        return at == 0
                || (is(at - 1, Tag.ADP) && at > 1 && beginsClause(at - 1))
                || is(at - 1, Tag.SCONJ, Tag.PUNCT, Tag.CCONJ, Tag.ADV)
                || word(at - 1).equals("that");
    }

    private String word(int at) {
        return at < 0 ? "" : sentence.token(at).lower();
    }

    private boolean is(int at, Tag... tags) {
        return at >= 0 && sentence.token(at).is(tags);
    }
}
