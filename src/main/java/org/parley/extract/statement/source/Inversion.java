package org.parley.extract.statement.source;

import org.jspecify.annotations.Nullable;
import org.parley.annotate.Range;
import org.parley.annotate.Token.Tag;
import org.parley.extract.statement.cue.CueLexicon.Hit;
import org.parley.extract.statement.passage.Grammar;
import org.parley.extract.statement.passage.Passage;
import org.parley.extract.statement.passage.WordClass;

/** Verbs that stand before their subject: "said Ana Silva, the envoy", "Ships, warned the prefect, will leave". */
public final class Inversion {
    private final Passage passage;
    private final Grammar grammar;
    private final Subjects subjects;

    public Inversion(Passage passage, Grammar grammar, Subjects subjects) {
        this.passage = passage;
        this.grammar = grammar;
        this.subjects = subjects;
    }

    /** The noun phrase behind a verb that stands before its subject: "said Ana Silva, the envoy", "said the envoy, Ana Silva". */
    public @Nullable Range after(Hit hit) {
        int end = grammar.nounEnd(hit.to());
        if (end == hit.to()) {
            return null;
        }
        return subjects.orItsName(new Range(hit.to(), end));
    }

    /** "Ships, warned Ana Silva, will leave": a verb before its subject, amid what is said. */
    public boolean isTurnedRound(Hit hit) {
        int end = grammar.nounEnd(hit.to());
        int apposition = passage.word(end).equals(",") ? grammar.nounEnd(end + 1) : end;
        int close = apposition > end + 1 && passage.word(apposition).equals(",") ? apposition : end;
        if (end == hit.to()
                || grammar.isParticiple(hit.from())
                || !passage.word(grammar.verbStart(hit.from()) - 1).equals(",")) {
            return false;
        }
        boolean goesOn = passage.word(close).equals(",")
                && passage.is(close + 1, Tag.AUX, Tag.VERB)
                && grammar.hasFiniteVerb(close + 1, close + 2);
        return goesOn
                || (hit.cue().onlySays()
                        && subjects.isName(new Range(hit.to(), end))
                        && isMark(end)
                        && !isTime(hit.to()));
    }

    private boolean isMark(int at) {
        return passage.word(at).equals(",") || passage.isStop(at);
    }

    private boolean isTime(int at) {
        return WordClass.time.has(passage.word(at));
    }
}
