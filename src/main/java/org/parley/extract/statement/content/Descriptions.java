package org.parley.extract.statement.content;

import java.util.List;
import java.util.Optional;
import org.parley.annotate.Range;
import org.parley.annotate.Token.Tag;
import org.parley.extract.statement.content.Contents.Found;
import org.parley.extract.statement.cue.Cue;
import org.parley.extract.statement.cue.CueLexicon.Hit;
import org.parley.extract.statement.passage.Grammar;
import org.parley.extract.statement.passage.Passage;

/** Finds what somebody is said to have called something: "described [the call] as [useful]", "called [the vote a sham]". */
final class Descriptions {
    private final Passage passage;
    private final Grammar grammar;
    private final ClauseEnds ends;

    Descriptions(Passage passage, Grammar grammar, ClauseEnds ends) {
        this.passage = passage;
        this.grammar = grammar;
        this.ends = ends;
    }

    /** "described [the call], which …, as [useful]"; without the first where "what" stands before the source. */
    Optional<Found> as(Hit hit) {
        int limit = passage.lastWordEnd(hit.to());
        for (int at = hit.to(); at < limit - 1; at++) {
            if (passage.word(at).equals("as") && !passage.quotes().covers(at)) {
                Range complement = new Range(at + 1, ends.afterObject(at + 1, hit));
                int object = grammar.nounEnd(grammar.isThat(hit.to()) ? hit.to() + 1 : hit.to());
                List<Range> pieces = at == hit.to() || object == hit.to()
                        ? List.of(complement)
                        : List.of(new Range(hit.to(), object), complement);
                return Optional.of(new Found(Cue.Frame.as, pieces, null));
            }
        }
        return Optional.empty();
    }

    /** "called [the vote a sham]": something, and right behind it what it is said to be. */
    Optional<Found> named(Hit hit, int at) {
        if (at >= passage.size()) {
            return Optional.empty();
        }
        int object = objectEnd(at);
        boolean named =
                passage.quotes().opensAt(at) || (object > at && (isQuality(object) || endsInQuality(at, object)));
        return named
                ? Optional.of(new Found(Cue.Frame.named, List.of(new Range(at, ends.afterObject(at, hit))), null))
                : Optional.empty();
    }

    private int objectEnd(int at) {
        int end = grammar.nounEnd(at);
        if (end == at && passage.is(at, Tag.DET) && passage.word(at + 1).endsWith("ing")) {
            end = at + 2;
        }
        while (end > at && passage.is(end, Tag.ADP, Tag.CCONJ) && grammar.nounEnd(end + 1) > end + 1) {
            end = grammar.nounEnd(end + 1);
        }
        return end;
    }

    private boolean isQuality(int at) {
        int from = passage.is(at, Tag.ADV) || passage.word(at).matches("neither|both|nothing") ? at + 1 : at;
        if (from >= passage.size()) {
            return false;
        }
        boolean noun = passage.is(from, Tag.DET)
                && (grammar.nounEnd(from) > from || passage.quotes().opensAt(from + 1));
        boolean participle = passage.word(from).endsWith("ed") && from + 1 == passage.lastWordEnd(from);
        return noun
                || participle
                || passage.is(from, Tag.ADJ)
                || passage.quotes().opensAt(from);
    }

    /** "the ruling wrong": an adjective behind its noun. */
    private boolean endsInQuality(int from, int end) {
        return end - from > 1
                && passage.is(end - 1, Tag.ADJ)
                && !passage.token(end - 1).capitalised()
                && passage.is(end - 2, Tag.NOUN, Tag.PROPN, Tag.PRON);
    }
}
