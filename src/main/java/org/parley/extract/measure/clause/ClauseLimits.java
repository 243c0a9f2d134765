package org.parley.extract.measure.clause;

import org.parley.annotate.Phrase;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token.Tag;

/** Finds where a clause ends: before the next clause, the reporter's own remark, or the end of the sentence. */
public final class ClauseLimits {
    private final Sentence sentence;
    private final Clauses clauses;

    public ClauseLimits(Sentence sentence, Clauses clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** Index behind the clause whose verb stands before a token. */
    public int after(int from) {
        int at = from;
        while (at < sentence.tokens().size() && !stopsAt(at)) {
            at++;
        }
        return trimmed(from, at);
    }

    /** The end without closing marks, but with the quotation mark that ends a quotation begun inside. */
    private int trimmed(int from, int end) {
        int at = end;
        while (at > from
                && clauses.is(at - 1, Tag.PUNCT)
                && !closesQuotation(at - 1)
                && !clauses.word(at - 1).equals(")")) {
            at--;
        }
        return at;
    }

    private boolean closesQuotation(int mark) {
        if (!clauses.word(mark).equals("\"")) {
            return false;
        }
        int marks = 0;
        for (int at = 0; at < mark; at++) {
            marks += clauses.word(at).equals("\"") ? 1 : 0;
        }
        return marks % 2 == 1;
    }

    private boolean stopsAt(int at) {
        return switch (clauses.word(at)) {
            case ";", ":", "—", "--", "|" -> true;
            case "," -> stopsBehindComma(at + 1);
            case "and", "but", "or" -> clauseFollows(at + 1);
            default -> ClauseWord.breaks.has(clauses.word(at));
        };
    }

    private boolean stopsBehindComma(int at) {
        if (clauses.word(at).equals("\"")) {
            return stopsBehindComma(at + 1);
        }
        int next = clauses.is(at, Tag.CCONJ) ? at + 1 : at;
        return ClauseWord.breaksBehindComma.has(clauses.word(at))
                || ClauseWord.breaks.has(clauses.word(at))
                || (clauses.is(next, Tag.VERB) && clauses.word(next).endsWith("ing"))
                || clauseFollows(next);
    }

    /** Whether a finite verb stands at a token, or behind the adverbs or the noun phrase there. */
    private boolean clauseFollows(int from) {
        int at = from;
        while (at < from + 4 && (clauses.is(at, Tag.ADV, Tag.PUNCT) || opensAdverbial(at))) {
            at++;
        }
        if (clauses.isFinite(at)) {
            return true;
        }
        int behind = clauses.nounAt(at).map(Phrase::to).orElse(at);
        while (clauses.is(behind, Tag.ADV)) {
            behind++;
        }
        return behind > at && clauses.isFinite(behind) && !isReducedRelative(behind);
    }

    /** "at once", "at last". */
    private boolean opensAdverbial(int at) {
        boolean adverbial = clauses.word(at).equals("at") && clauses.is(at + 1, Tag.ADV, Tag.SCONJ, Tag.ADJ);
        return adverbial || (clauses.word(at - 1).equals("at") && clauses.is(at, Tag.SCONJ, Tag.ADJ));
    }

    private boolean isReducedRelative(int verb) {
        return clauses.word(verb).endsWith("ed") && clauses.word(verb + 1).equals("by");
    }
}
