package org.parley.extract.statement.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Range;
import org.parley.annotate.Token.Tag;
import org.parley.extract.statement.content.Contents.Found;
import org.parley.extract.statement.cue.Cue;
import org.parley.extract.statement.cue.CueLexicon.Hit;
import org.parley.extract.statement.passage.Grammar;
import org.parley.extract.statement.passage.Passage;
import org.parley.extract.statement.passage.WordClass;
import org.parley.extract.statement.source.Addressees;

/** Finds content that stands before its cue, or on both sides: "Talks failed, he said", "“Yes,” said the envoy, “we are”". */
public final class Parentheses {
    private final Passage passage;
    private final Grammar grammar;
    private final ClauseEnds ends;
    private final Addressees addressees;

    public Parentheses(Passage passage, Grammar grammar, ClauseEnds ends) {
        this.passage = passage;
        this.grammar = grammar;
        this.ends = ends;
        this.addressees = new Addressees(passage, grammar);
    }

    /** Whether a quotation that ends in a comma, question or exclamation mark stands right before a token. */
    public boolean quoteBefore(int start) {
        if (start == 0 || !passage.quotes().covers(start - 1)) {
            return false;
        }
        int last = start - 1;
        while (last > passage.quotes().openOf(start - 1) && List.of("'", "\"").contains(passage.word(last))) {
            last--;
        }
        return List.of(",", "?", "!").contains(passage.word(last));
    }

    public boolean commaBefore(int start) {
        return passage.word(start - 1).equals(",") && start > passage.sentenceStart(start);
    }

    /**
     * The content around a parenthesis.
     *
     * @param start where the parenthesis begins: at its subject or, turned round, at its verb
     */
    public Optional<Found> around(Hit hit, int start) {
        boolean quoted = quoteBefore(start);
        if (!quoted && !commaBefore(start)) {
            return Optional.empty();
        }
        int from = quoted ? quoteStart(start - 1) : clauseStart(start - 1);
        List<Range> pieces = new ArrayList<>();
        Range.between(from, Math.min(start, ends.trimmed(from, start))).ifPresent(pieces::add);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Range rest = quoted ? quoteAfter(hit) : clauseAfter(hit);
        if (rest != null) {
            pieces.add(rest);
        }
        boolean says = quoted || rest != null || grammar.hasFiniteVerb(from, start);
        return says
                ? Optional.of(new Found(
                        Cue.Frame.clause, pieces, addressees.behind(hit).orElse(null)))
                : Optional.empty();
    }

    /**
     * Content of a cue such as "according to", which stands in a parenthesis with its source.
     *
     * @param from where the parenthesis begins
     * @param to index behind it
     */
    public Optional<Found> whole(Hit hit, int from, int to) {
        int behind = behindApposition(to);
        List<Range> pieces = new ArrayList<>();
        int opening = skipConjunction(passage.sentenceStart(from));
        if (from > opening && !isOpening(from)) {
            int start =
                    passage.quotes().covers(from - 1) && !passage.word(from - 1).equals(",")
                            ? quoteStart(from - 1)
                            : Math.max(clauseStart(from - 1), behindDash(from));
            Range.between(start, Math.min(from, ends.trimmed(start, from))).ifPresent(pieces::add);
        }
        if (passage.word(behind).equals(",") && (pieces.isEmpty() || goesOn(behind + 1))) {
            Range.between(behind + 1, ends.afterClause(behind + 1, hit)).ifPresent(pieces::add);
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(new Found(Cue.Frame.whole, pieces, null));
    }

    /** Index behind the only dash of a sentence before a token, or its start: "Ships left — “in fear”, according to". */
    private int behindDash(int limit) {
        int found = passage.sentenceStart(limit);
        int dashes = 0;
        for (int at = found; at < limit; at++) {
            if (List.of("—", "–").contains(passage.word(at))
                    && !passage.quotes().covers(at)) {
                found = at + 1;
                dashes++;
            }
        }
        return dashes == 1 ? found : passage.sentenceStart(limit);
    }

    /** "But according to", "; according to", ", and according to". */
    private boolean isOpening(int at) {
        return passage.is(at - 1, Tag.CCONJ, Tag.SCONJ)
                || List.of(";", ":", "—", "–").contains(passage.word(at - 1));
    }

    private boolean goesOn(int at) {
        return !passage.is(at, Tag.CCONJ, Tag.SCONJ)
                && !WordClass.contrast.has(passage.word(at))
                && !passage.word(at).endsWith("ing")
                && !passage.word(at).startsWith("wh");
    }

    /** "and wages rose": a clause with a subject and verb of its own, which no cue governs. */
    private boolean isJoinedClause(int at) {
        int noun = grammar.nounEnd(at + 1);
        return passage.word(at).equals("and")
                && noun > at + 1
                && passage.is(noun, Tag.AUX, Tag.VERB)
                && ends.after(at) > noun;
    }

    private int behindApposition(int at) {
        if (!passage.word(at).equals(",")) {
            return at;
        }
        int end = grammar.nounEnd(at + 1);
        return end > at + 1 && passage.word(end).equals(",") && !grammar.hasFiniteVerb(at + 1, end) ? end : at;
    }

    private int quoteStart(int close) {
        int open = passage.quotes().openOf(close);
        boolean fresh = open == passage.sentenceStart(open)
                || passage.is(open - 1, Tag.PUNCT)
                || passage.is(open - 1, Tag.CCONJ);
        return fresh ? open : clauseStart(open);
    }

    /** The first word of the clause that a token stands in. */
    private int clauseStart(int at) {
        int floor = passage.sentenceStart(at);
        int start = at;
        while (start > floor && !List.of(";", ":").contains(passage.word(start - 1))) {
            start = passage.quotes().covers(start - 1) ? passage.quotes().openOf(start - 1) : start - 1;
        }
        return skipConjunction(Math.max(start, floor));
    }

    private int skipConjunction(int at) {
        int from = List.of("•", "-", "–", "—", "*").contains(passage.word(at)) ? at + 1 : at;
        if (passage.is(from, Tag.CCONJ) && !passage.word(from).matches("both|either|neither")) {
            return passage.word(from + 1).equals(",") ? from + 2 : from + 1;
        }
        return passage.is(from, Tag.ADV) && passage.word(from + 1).equals(",") ? from + 2 : from;
    }

    private @Nullable Range quoteAfter(Hit hit) {
        int from = hit.to();
        int end = passage.sentenceEnd(from);
        for (int at = from; at < end - 1; at++) {
            if (passage.quotes().opensAt(at + 1) && List.of(",", ":").contains(passage.word(at))) {
                return Range.between(at + 1, ends.afterClause(at + 1, hit)).orElse(null);
            }
        }
        return null;
    }

    private @Nullable Range clauseAfter(Hit hit) {
        int from = hit.to();
        int end = passage.sentenceEnd(from);
        int at = from;
        while (at < end && !passage.word(at).equals(",") && !passage.quotes().opensAt(at)) {
            at++;
        }
        at = behindApposition(at);
        boolean named = grammar.nounEnd(from) > from && !hit.cue().takes(Cue.Frame.whom_clause);
        if (at >= end - 1
                || !passage.word(at).equals(",")
                || !(goesOn(at + 1) || isJoinedClause(at + 1))
                || grammar.hasFiniteVerb(from, at)) {
            return null;
        }
        int to = ends.afterClause(at + 1, hit);
        boolean relative = List.of("who", "which", "whose").contains(passage.word(at + 1));
        boolean apposition = named && !grammar.hasFiniteVerb(at + 1, to);
        return relative || apposition || to <= at + 1 ? null : new Range(at + 1, to);
    }
}
