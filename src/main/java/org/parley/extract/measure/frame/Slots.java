package org.parley.extract.measure.frame;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Phrase;
import org.parley.annotate.Range;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token.Tag;
import org.parley.extract.measure.clause.ClauseLimits;
import org.parley.extract.measure.clause.ClauseWord;
import org.parley.extract.measure.clause.Clauses;

/** Finds the words that stand in the places a rule names: the object, the infinitive, the clause behind "that". */
final class Slots {
    /** How many words may stand between a trigger and what it governs. */
    private static final int LONGEST_GAP = 8;

    private final Sentence sentence;
    private final Clauses clauses;
    private final ClauseLimits limits;

    Slots(Sentence sentence, Clauses clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.limits = new ClauseLimits(sentence, clauses);
    }

    /** The words in a slot, or null where nothing stands there. */
    @Nullable
    Range fill(String slot, int behind, int clauseStart, @Nullable Range subject) {
        return switch (slot) {
            case StatusRule.SUBJECT -> subject;
            case StatusRule.OBJECT -> object(behind);
            case StatusRule.INFINITIVE ->
                clauses.is(skipAdverbs(behind), Tag.VERB) ? range(behind, limits.after(behind)) : null;
            case StatusRule.THAT -> clauseBehind(behind);
            case StatusRule.NOTHING -> endsAt(behind) ? range(clauseStart, behind) : null;
            case StatusRule.REST -> range(behind, limits.after(behind));
            case StatusRule.WHOLE -> range(clauseStart, Math.max(limits.after(behind), behind));
            default -> behindWord(slot, behind);
        };
    }

    /** Whether a clause ends there: "Peru refused." */
    private boolean endsAt(int behind) {
        return clauses.is(behind, Tag.PUNCT) && !clauses.word(behind).equals("\"");
    }

    private static @Nullable Range range(int from, int to) {
        return from < to ? new Range(from, to) : null;
    }

    private @Nullable Range object(int behind) {
        int at = skipAdverbs(behind);
        if (clauses.word(at).equals("that") && isDemonstrative(at)) {
            return range(at, limits.after(at));
        }
        boolean noun = clauses.nounAt(at).isPresent()
                || clauses.word(at).equals("\"")
                || clauses.is(at, Tag.DET, Tag.ADJ, Tag.SYM, Tag.NUM);
        boolean gerund = clauses.is(at, Tag.VERB) && clauses.word(at).endsWith("ing");
        if (noun || gerund) {
            return range(at, limits.after(at));
        }
        return clauses.grammar()
                .antecedent(behind - 1)
                .or(() -> beforeWhich(behind - 1))
                .orElse(null);
    }

    /** "a visit, which the king declined": the noun phrase before the comma, where "which" opens the clause of a verb. */
    private Optional<Range> beforeWhich(int verb) {
        for (int at = verb - 1; at > verb - LONGEST_GAP && at > 1 && !clauses.is(at, Tag.PUNCT); at--) {
            if (clauses.word(at).equals("which")) {
                int end = clauses.word(at - 1).equals(",") ? at - 1 : at;
                return clauses.nounAt(end - 1).map(noun -> new Range(noun.from(), end));
            }
        }
        return Optional.empty();
    }

    /** "rejected that memorandum": "that" before a noun with no verb behind it. */
    private boolean isDemonstrative(int that) {
        return clauses.nounAt(that + 1)
                .filter(phrase -> !clauses.is(phrase.to(), Tag.VERB, Tag.AUX, Tag.ADV))
                .isPresent();
    }

    private int skipAdverbs(int from) {
        int at = from;
        while (clauses.is(at, Tag.ADV)) {
            at++;
        }
        return at;
    }

    /** What a preposition or the infinitive's "to" opens, near enough and with no verb between. */
    private @Nullable Range behindWord(String word, int behind) {
        int end = Math.min(sentence.tokens().size(), behind + LONGEST_GAP);
        for (int at = behind; at < end && !clauses.is(at, Tag.PUNCT, Tag.VERB); at++) {
            if (clauses.word(at).equals(word)) {
                return range(at + 1, limits.after(at + 1));
            }
            if (clauses.word(at).equals("that") && clauses.is(at, Tag.SCONJ)) {
                return null;
            }
        }
        return quotedInfinitive(word, behind);
    }

    /** "agreed “to start talks”": the infinitive behind an opening quotation mark. */
    private @Nullable Range quotedInfinitive(String word, int behind) {
        boolean quoted =
                clauses.word(behind).equals("\"") && clauses.word(behind + 1).equals(word);
        return quoted ? range(behind + 2, limits.after(behind + 2)) : null;
    }

    private @Nullable Range clauseBehind(int behind) {
        int at = behind;
        while (at < behind + LONGEST_GAP
                && !clauses.word(at).equals("that")
                && (!clauses.is(at, Tag.VERB, Tag.PUNCT) || clauses.word(at).equals("\""))) {
            at++;
        }
        boolean opened =
                clauses.word(at).equals("that") || clauses.word(behind - 1).equals("that");
        int from = clauses.word(at).equals("that") ? at + 1 : behind;
        int verb = verbAfter(from);
        boolean clause =
                verb > from && (opened || (clauses.nounAt(from).isPresent() && clauses.isFinite(finite(from, verb))));
        return clause ? range(from, limits.after(verb + 1)) : null;
    }

    private int finite(int from, int verb) {
        for (int at = from; at < verb; at++) {
            if (clauses.is(at, Tag.AUX)) {
                return at;
            }
        }
        return verb;
    }

    /** Whether words say what is to be done, and no mere goodwill: by the verb or the noun that opens them, or by naming it. */
    boolean isConcrete(Range measure, boolean named) {
        int first = measure.from();
        while (clauses.is(first, Tag.ADV, Tag.PART) && first < measure.to() - 1) {
            first++;
        }
        boolean verb = clauses.is(first, Tag.VERB);
        Optional<Phrase> noun = clauses.nounAt(first).filter(phrase -> !clauses.isFinite(phrase.to()));
        int head = verb ? first : noun.map(Phrase::head).orElse(Math.min(verbAfter(first), measure.to() - 1));
        return (verb || noun.isPresent() || named || clauses.is(head, Tag.VERB))
                && !ClauseWord.goodwill.has(sentence.token(head).lemma());
    }

    /** Whether the noun phrase that opens a measure is mere goodwill: "a version", "support". */
    boolean isGoodwill(Range measure) {
        return clauses.nounAt(measure.from())
                .filter(phrase -> ClauseWord.goodwill.has(sentence.head(phrase).lemma()))
                .isPresent();
    }

    boolean isPlan(int verb) {
        String lemma = sentence.token(verb).lemma();
        return clauses.is(verb, Tag.VERB) && !ClauseWord.goodwill.has(lemma) && !ClauseWord.state.has(lemma);
    }

    boolean isDeed(int verb) {
        return ClauseWord.deed.has(sentence.token(verb).lemma());
    }

    /** Where the clause ends that holds a measure, or a trigger whose measure is its subject. */
    int clauseEnd(int behind, Range measure) {
        return measure.from() >= behind ? measure.to() : Math.max(measure.to(), limits.after(behind));
    }

    /** Index of the full verb of the verb phrase at or first behind a token; the sentence's last token where there is none. */
    int verbAfter(int from) {
        int at = from;
        while (at < sentence.tokens().size() - 1 && !clauses.is(at, Tag.VERB)) {
            at++;
        }
        return at;
    }

    /** "signed nothing", "accepted no plan". */
    boolean nothingBehind(int at) {
        return ClauseWord.denial.has(clauses.word(at))
                && !clauses.is(at, Tag.VERB)
                && !clauses.word(at).equals("not");
    }

    /** The noun phrase right behind a token. */
    @Nullable
    Range nounBehind(int at) {
        return clauses.nounAt(skipAdverbs(at))
                .map(phrase -> new Range(skipAdverbs(at), phrase.to()))
                .orElse(null);
    }

    @Nullable
    Range byPhrase(int from, int to) {
        for (int at = from; at < to - 1; at++) {
            if (clauses.word(at).equals("by")) {
                return nounBehind(at + 1);
            }
        }
        return null;
    }

    /** Where the noun phrase around a noun begins, the owner before a possessive included. */
    int nounStart(int noun) {
        int at = sentence.phraseAt(noun).map(Phrase::from).orElse(noun);
        boolean owned = clauses.is(at - 1, Tag.PART) && clauses.word(at - 1).startsWith("'");
        return owned ? nounStart(at - 2) : at;
    }

    /** Where the clause begins that a condition is set to. */
    int mainClauseStart(int condition) {
        for (int at = condition - 1; at > 0; at--) {
            if (clauses.isFinite(at)) {
                Range subject = clauses.subject(at);
                return subject == null ? clauses.verbPhrase(at).from() : subject.from();
            }
        }
        return condition;
    }

    boolean verbBetween(int from, int to) {
        for (int at = from; at < to; at++) {
            if (clauses.is(at, Tag.VERB)) {
                return true;
            }
        }
        return false;
    }
}
