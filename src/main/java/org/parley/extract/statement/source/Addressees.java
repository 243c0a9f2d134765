package org.parley.extract.statement.source;

import java.util.Optional;
import org.parley.annotate.Range;
import org.parley.annotate.Token.Tag;
import org.parley.extract.statement.cue.Cue;
import org.parley.extract.statement.cue.CueLexicon.Hit;
import org.parley.extract.statement.passage.Grammar;
import org.parley.extract.statement.passage.Passage;

/** Finds the words that name the one spoken to: "told [the envoy] that", "told his host, [Ana Silva], that", "said to [reporters]". */
public final class Addressees {
    /**
     * The one spoken to.
     *
     * @param words those that name it
     * @param end index behind all that is said of it
     */
    public record Whom(Range words, int end) {}

    private final Passage passage;
    private final Grammar grammar;

    public Addressees(Passage passage, Grammar grammar) {
        this.passage = passage;
        this.grammar = grammar;
    }

    /** The noun phrase at a token, with a name in apposition where what is said follows. */
    public Optional<Whom> at(int from) {
        int end = grammar.nounEnd(from);
        if (end == from) {
            return Optional.empty();
        }
        int named = grammar.nounEnd(end);
        if (named > end && passage.is(end, Tag.PROPN) && opensContent(named)) {
            return Optional.of(new Whom(new Range(end, named), named));
        }
        int apposition = passage.word(end).equals(",") ? grammar.nounEnd(end + 1) : end;
        if (apposition > end + 1 && passage.word(apposition).equals(",") && opensContent(apposition + 1)) {
            boolean isName = passage.is(apposition - 1, Tag.PROPN) && !passage.is(end - 1, Tag.PROPN);
            Range words = isName ? new Range(end + 1, apposition) : new Range(from, end);
            return Optional.of(new Whom(words, apposition + 1));
        }
        return Optional.of(new Whom(new Range(from, end), end));
    }

    private boolean opensContent(int at) {
        return grammar.isThat(at)
                || passage.word(at).equals("to")
                || (at < passage.size() && passage.quotes().opensAt(at));
    }

    /** The noun phrase behind "to" between a cue and what is said, or who was written to, or interviewed. */
    public Optional<Range> behindTo(int from, int limit) {
        for (int at = from; at < limit && !passage.quotes().covers(at); at++) {
            int end = passage.word(at).equals("to") ? grammar.nounEnd(at + 1) : at;
            if (end > at + 1 && end <= limit) {
                return Optional.of(new Range(at + 1, end));
            }
        }
        return ofPaper(from, limit);
    }

    /** "in an interview with [the daily]". */
    private Optional<Range> ofPaper(int from, int limit) {
        for (int at = from; at < limit - 2 && !passage.quotes().covers(at); at++) {
            int end =
                    passage.word(at).equals("interview") && passage.word(at + 1).equals("with")
                            ? grammar.nounEnd(at + 2)
                            : at;
            if (end > at + 2) {
                return Optional.of(new Range(at + 2, end));
            }
        }
        return Optional.empty();
    }

    /** The one spoken to by a cue whose content stands before it: "“Wait,” he told [the envoy]". */
    public Optional<Range> behind(Hit hit) {
        if (hit.cue().takes(Cue.Frame.whom_clause)) {
            int end = grammar.nounEnd(hit.to());
            int named = passage.is(end, Tag.PROPN) ? grammar.nounEnd(end) : end;
            int name = passage.word(named).equals(",") ? grammar.nounEnd(named + 1) : named;
            boolean apposition =
                    name > named + 1 && passage.is(name - 1, Tag.PROPN) && !passage.is(named - 1, Tag.PROPN);
            if (apposition) {
                return Optional.of(new Range(named + 1, name));
            }
            return Range.between(named > end ? end : hit.to(), named);
        }
        return passage.word(hit.to()).equals("to")
                ? behindTo(hit.to(), passage.size())
                : ofPaper(hit.to(), passage.sentenceEnd(hit.from()));
    }
}
