package org.parley.extract.statement.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Range;
import org.parley.annotate.Token.Tag;
import org.parley.annotate.parse.Relation;
import org.parley.extract.statement.passage.Grammar;
import org.parley.extract.statement.passage.Passage;
import org.parley.extract.statement.passage.WordClass;

/**
 * Finds the words that name the source of a cue whose source is its subject. They stand before the verb, perhaps with a
 * parenthesis between ("the envoy, in a letter, said"), or behind it ("said the envoy"), or are those of the verb before
 * ("reaffirmed this and said that", "spoke, adding that").
 */
public final class Subjects {
    /** How many parentheses between commas a subject may be away from its verb. */
    private static final int PARENTHESES = 5;

    /** How many words titles and appositions before a name may take. */
    private static final int LONGEST_PARENTHESIS = 30;

    private final Passage passage;
    private final Grammar grammar;

    public Subjects(Passage passage, Grammar grammar) {
        this.passage = passage;
        this.grammar = grammar;
    }

    /** The subject right before a verb, or null where there is none, or where the verb shares that of another. */
    public @Nullable Range before(int verb) {
        Range subject = outOfPreposition(verb, tagged(verb));
        int end = grammar.governor(verb);
        return subject == null && isUnknownName(end - 1) ? new Range(end - 1, end) : subject;
    }

    /** "An adviser to the mayor said": a noun that a preposition governs is no subject where the grammar has one before it. */
    private @Nullable Range outOfPreposition(int verb, @Nullable Range noun) {
        if (noun == null || !(passage.is(noun.from() - 1, Tag.ADP) || isWithinPredicate(verb, noun))) {
            return noun;
        }
        return inGrammar(verb)
                .filter(subject -> subject.to() < noun.from() && !isPronoun(subject.from()))
                .orElse(noun);
    }

    /** "met her host, told him that": a noun that belongs to the verb before, to which the verb is joined. */
    private boolean isWithinPredicate(int verb, Range noun) {
        boolean name = isName(noun) && !WordClass.time.has(passage.word(noun.to() - 1));
        return !name
                && passage.word(verb - 1).equals(",")
                && passage.syntax().is(verb, Relation.CONJ)
                && passage.syntax()
                        .head(verb)
                        .filter(first -> first < noun.from())
                        .isPresent();
    }

    /** The noun phrase that the sentence's grammar makes a verb's subject, before it. */
    public Optional<Range> inGrammar(int verb) {
        int floor = passage.sentenceStart(verb);
        return passage.syntax()
                .subject(grammar.governor(verb))
                .filter(head -> head < verb && !passage.quotes().covers(head))
                .flatMap(head -> Optional.ofNullable(endingAt(Math.max(head + 1, grammar.nounEnd(head)), floor)))
                .map(this::orItsName)
                .filter(subject -> subject.to() <= verb);
    }

    /** A word with a capital letter right before the verb, which the tagger did not take for a noun. */
    private boolean isUnknownName(int at) {
        return at >= 0
                && passage.is(at, Tag.VERB, Tag.AUX, Tag.ADV, Tag.ADJ, Tag.X, Tag.INTJ)
                && passage.token(at).capitalised()
                && !passage.quotes().covers(at)
                && !passage.word(at).endsWith("ing")
                && !WordClass.adverb.has(passage.word(at));
    }

    private @Nullable Range tagged(int verb) {
        int start = grammar.verbStart(grammar.governor(verb));
        int floor = passage.sentenceStart(verb);
        if (start <= floor) {
            return null;
        }
        if (passage.is(start - 1, Tag.CCONJ) || grammar.isParticiple(verb)) {
            return null;
        }
        if (isRelative(start - 1)) {
            return acrossCommas(passage.word(start - 2).equals(",") ? start - 2 : start - 1, floor);
        }
        if (passage.word(start - 1).equals(",")) {
            return acrossCommas(start - 1, floor);
        }
        if (passage.word(start - 1).equals(")")) {
            return beforeBrackets(start - 1, floor);
        }
        return endingAt(start, floor);
    }

    /** The noun phrase that words in brackets explain: "the senator (Ohio) said". */
    private @Nullable Range beforeBrackets(int close, int floor) {
        int open = close;
        while (open > floor && !passage.word(open).equals("(")) {
            open--;
        }
        return open > floor ? endingAt(open, floor) : null;
    }

    private boolean isRelative(int at) {
        return passage.word(at).equals("who")
                || (passage.word(at).equals("which") && passage.word(at - 1).equals(","));
    }

    /** The noun phrase, names joined by "and" included, that ends before a token. */
    public @Nullable Range endingAt(int end, int floor) {
        int at = end;
        while (at > floor && belongs(at - 1)) {
            at--;
        }
        while (at < end && passage.is(at, Tag.ADP, Tag.CCONJ, Tag.PUNCT, Tag.PART, Tag.ADV, Tag.SCONJ)) {
            at++;
        }
        int from = isPronoun(end - 1) ? end - 1 : afterOpeningAdverbial(at, end, floor);
        return from < end && hasNoun(from, end) ? new Range(from, end) : null;
    }

    private boolean isPronoun(int at) {
        return passage.word(at).matches("he|she|it|they|we|i|you");
    }

    private boolean belongs(int at) {
        return !passage.quotes().covers(at)
                && !isRelative(at)
                && (passage.is(at, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.ADJ, Tag.DET, Tag.NUM)
                        || passage.word(at).equals("-")
                        || passage.word(at).startsWith("'")
                        || isLink(at));
    }

    /** "of", "for", "and" and the like between two nouns. */
    private boolean isLink(int at) {
        return switch (passage.word(at)) {
            case "of", "for", "and", "from", "at", "on", "in", "&" ->
                passage.is(at - 1, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.PRON, Tag.ADJ);
            default -> false;
        };
    }

    /** "On Tuesday the minister": a preposition before the first noun makes it an adverbial, and the next noun the subject. */
    private int afterOpeningAdverbial(int from, int end, int floor) {
        if (from == floor || !passage.is(from - 1, Tag.ADP, Tag.SCONJ)) {
            return from;
        }
        int behind = grammar.nounEnd(from);
        return behind > from && behind < end && !passage.is(behind, Tag.ADP) && hasNoun(behind, end) ? behind : from;
    }

    private boolean hasNoun(int from, int to) {
        for (int at = from; at < to; at++) {
            if (passage.is(at, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM) || passage.is(at, Tag.DET)) {
                return true;
            }
        }
        return false;
    }

    /** The subject before what stands between commas: an apposition, a relative clause, an adverbial. */
    private @Nullable Range acrossCommas(int comma, int floor) {
        List<Range> candidates = new ArrayList<>();
        int end = comma;
        for (int i = 0; i < PARENTHESES && end > floor; i++) {
            int start = segmentStart(end, floor);
            Range noun = passage.quotes().covers(end - 1) ? null : endingAt(end, start);
            boolean whole = noun != null && noun.from() == start;
            boolean joined = noun != null && noun.from() == start + 1 && passage.is(start, Tag.CCONJ);
            boolean last = joined || start == floor || !passage.word(start - 1).equals(",");
            if (noun != null
                    && (whole || ((last || !isParenthesis(start, end)) && !passage.is(noun.from() - 1, Tag.ADP)))) {
                candidates.add(noun);
            }
            if (last || (!whole && !isParenthesis(start, end))) {
                break;
            }
            end = start - 1;
        }
        return candidates.reversed().stream()
                .filter(this::isName)
                .findFirst()
                .orElse(candidates.isEmpty() ? null : candidates.getLast());
    }

    boolean isName(Range range) {
        return passage.is(range.to() - 1, Tag.PROPN) && !passage.is(range.from(), Tag.DET);
    }

    private boolean isParenthesis(int start, int end) {
        return passage.is(start, Tag.ADP, Tag.SCONJ, Tag.VERB, Tag.AUX, Tag.ADV, Tag.CCONJ)
                || List.of("who", "which", "whose", "that", "when", "where").contains(passage.word(start))
                || grammar.hasFiniteVerb(start, end);
    }

    private int segmentStart(int end, int floor) {
        int at = end;
        while (at > floor && !isBreak(at - 1)) {
            at = passage.quotes().covers(at - 1) ? passage.quotes().openOf(at - 1) : at - 1;
        }
        return Math.max(at, floor);
    }

    private boolean isBreak(int at) {
        return switch (passage.word(at)) {
            case ",", ";", ":", "(", "—", "–" -> !passage.quotes().covers(at);
            default -> false;
        };
    }

    /** The name in apposition to a noun phrase, or the phrase itself: "the envoy, [Kofi Mensah], ...". */
    Range orItsName(Range noun) {
        int end = noun.to();
        int name = passage.word(end).equals(",") ? grammar.nounEnd(end + 1) : end;
        boolean named = name > end + 1 && isName(new Range(end + 1, name)) && !isName(noun);
        return named ? new Range(end + 1, name) : noun;
    }

    /** The noun phrase that a participle stands behind: "The envoy, insisting that P, left". */
    public @Nullable Range beforeParticiple(int participle) {
        int floor = passage.sentenceStart(participle);
        if (!passage.word(participle - 1).equals(",")) {
            return endingAt(participle, floor);
        }
        return inGrammar(participle).orElseGet(() -> acrossCommas(participle - 1, floor));
    }

    /** Where the parenthesis that a subject opens begins: before its name, with titles, ages and appositions. */
    public int outerStart(Range subject) {
        int floor = passage.sentenceStart(subject.from());
        int at = subject.from();
        while (at > floor
                && subject.from() - at < LONGEST_PARENTHESIS
                && !passage.quotes().covers(at - 1)
                && !passage.is(at - 1, Tag.AUX, Tag.SCONJ)
                && !grammar.hasFiniteVerb(at - 1, at)) {
            at--;
        }
        return at > floor && passage.quotes().covers(at - 1) ? at : subject.from();
    }

    /** Where the noun phrase behind "according to" ends, with what prepositions and names in apposition add. */
    public int nounEndWithin(int from) {
        int at = grammar.nounEnd(from);
        while (at > from && at < passage.size()) {
            boolean link = passage.is(at, Tag.ADP, Tag.CCONJ) || passage.is(at, Tag.PROPN, Tag.NOUN);
            int next = passage.is(at, Tag.ADP, Tag.CCONJ) ? grammar.nounEnd(at + 1) : grammar.nounEnd(at);
            if (!link
                    || next <= at + (passage.is(at, Tag.ADP, Tag.CCONJ) ? 1 : 0)
                    || passage.is(next, Tag.AUX, Tag.VERB)) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** The subject of the clause behind an opening participle: "Noting that P, [the president] asked". */
    public @Nullable Range ofMainClause(int from, int end) {
        for (int at = end - 1; at > from; at--) {
            if (passage.word(at).equals(",") && !passage.quotes().covers(at)) {
                int noun = grammar.nounEnd(at + 1);
                if (noun > at + 1 && passage.is(noun, Tag.VERB, Tag.AUX, Tag.ADV)) {
                    return new Range(at + 1, noun);
                }
            }
        }
        return null;
    }

    /** The subject of the nearest finite verb before a token. */
    public @Nullable Range ofVerbBefore(int end, int floor) {
        for (int at = end - 1; at > floor; at--) {
            boolean verb =
                    passage.is(at, Tag.VERB, Tag.AUX) && !passage.quotes().covers(at);
            if (verb && grammar.hasFiniteVerb(at, at + 1)) {
                Range subject = before(at);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }
}
