package org.parley.extract.statement.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.parley.annotate.Range;
import org.parley.annotate.Token.Tag;
import org.parley.annotate.parse.Relation;
import org.parley.extract.statement.cue.Cue;
import org.parley.extract.statement.cue.CueLexicon.Hit;
import org.parley.extract.statement.passage.Grammar;
import org.parley.extract.statement.passage.Passage;
import org.parley.extract.statement.passage.WordClass;
import org.parley.model.rule.RuleFile;

/**
 * Finds where attributed content stops: at the end of its sentence, or before the next words that belong to the reporter
 * again. A content that has entered a quotation ends no earlier than it.
 */
public final class ClauseEnds {
    private static final int LONGEST_SUBJECT = 8;

    private static final Set<String> LEFT_OUT = RuleFile.rows("/lexicon/omissions.tsv").stream()
            .filter(row -> row.get("negated").equals("yes"))
            .map(row -> row.get("cue").split(" ")[0])
            .collect(Collectors.toUnmodifiableSet());

    private final Passage passage;
    private final Grammar grammar;
    private final Map<Integer, Hit> cues = new HashMap<>();

    public ClauseEnds(Passage passage, Grammar grammar, List<Hit> hits) {
        this.passage = passage;
        this.grammar = grammar;
        hits.stream().filter(hit -> hit.cue().source() != Cue.Source.owner).forEach(hit -> cues.put(hit.from(), hit));
    }

    /** Index behind the clause that begins at a token; final punctuation outside quotations is left out. */
    public int after(int from) {
        return after(from, at -> false);
    }

    /** Index behind a clause that a cue governs. */
    int afterClause(int from, Hit cue) {
        return after(from, at -> passage.word(at - 1).equals(",") && leavesFor(at, cue));
    }

    /** Index behind an object that a cue governs. */
    int afterObject(int from, Hit cue) {
        return after(from, at -> leavesFor(at, cue));
    }

    private int after(int from, IntPredicate stops) {
        int at = from;
        while (at < passage.size()) {
            if (passage.quotes().opensAt(at)) {
                at = passage.quotes().closeOf(at) + 1;
                if (isSentenceOver(at)) {
                    break;
                }
            } else if (at > from && (stopsAt(at) || stops.test(at))) {
                break;
            } else if (isSentenceOver(++at)) {
                break;
            }
        }
        return trimmed(from, at);
    }

    /** "and" before a verb that stands beside the cue, not within its content: "[urged calm] and left". */
    private boolean leavesFor(int at, Hit cue) {
        int verb = at + 1;
        while (passage.is(verb, Tag.ADV, Tag.AUX)) {
            verb++;
        }
        return passage.is(at, Tag.CCONJ)
                && isFiniteVerb(verb)
                && passage.syntax().standsBeside(verb, cue.from());
    }

    /** A verb whose form is no infinitive's and no participle's. */
    private boolean isFiniteVerb(int at) {
        return passage.is(at, Tag.VERB)
                && !passage.word(at).endsWith("ing")
                && !passage.word(at).equals(passage.token(at).lemma());
    }

    /** Where a clause that is part of a subject ends, and the verb of that subject begins: "the claim that [it sank] was false". */
    public int secondVerb(Range clause) {
        int at = clause.from();
        while (at < clause.to() && !grammar.hasFiniteVerb(at, at + 1)) {
            at++;
        }
        while (at < clause.to() && passage.is(at, Tag.AUX, Tag.ADV, Tag.PART)) {
            at++;
        }
        at++;
        while (at < clause.to() && !passage.is(at, Tag.CCONJ, Tag.SCONJ, Tag.PUNCT, Tag.PRON)) {
            if (grammar.hasFiniteVerb(at, at + 1)) {
                return grammar.verbStart(at);
            }
            at++;
        }
        return clause.to();
    }

    private boolean isSentenceOver(int at) {
        return at >= passage.size() || passage.sentenceStart(at) == at;
    }

    /** The end without commas, stops and dashes outside quotations. */
    int trimmed(int from, int end) {
        int at = end;
        while (at > from + 1
                && passage.is(at - 1, Tag.PUNCT)
                && !passage.quotes().covers(at - 1)
                && !closes(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean closes(int at) {
        return List.of(")", "]", "%").contains(passage.word(at));
    }

    private boolean stopsAt(int at) {
        return switch (passage.word(at)) {
            case ";" -> true;
            case "," -> stopsBehindComma(at + 1);
            case "and", "but" ->
                deniedSpeech(at + 1)
                        || (cueOpens(afterAdverbs(at + 1))
                                && !passage.word(at - 1).equals(","));
            case "while" -> cueOpens(at + 1);
            default -> false;
        };
    }

    private boolean stopsBehindComma(int at) {
        int next = passage.is(at, Tag.CCONJ, Tag.SCONJ) ? afterAdverbs(at + 1) : afterAdverbs(at);
        if (passage.word(at).equals("according") || cueOpens(next) || clauseWithCue(next)) {
            return true;
        }
        if (WordClass.contrast.has(passage.word(at))) {
            return !grammar.isThat(at + 1);
        }
        return isTimeRemark(at);
    }

    private int afterAdverbs(int at) {
        return passage.is(at, Tag.ADV) ? at + 1 : at;
    }

    /** "did not mention", said of the same source: what it left out is no part of what it said. */
    private boolean deniedSpeech(int at) {
        return passage.is(at, Tag.AUX)
                && passage.word(at + 1).equals("not")
                && at + 2 < passage.size()
                && LEFT_OUT.contains(passage.token(at + 2).lemma());
    }

    /** A verb that shares the source, or a participle: "and warned that", "adding that". */
    private boolean cueOpens(int at) {
        Hit hit = cues.get(at);
        return hit != null
                && hit.cue().source() == Cue.Source.subject
                && !sharesTo(at)
                && !passage.word(at + 1).equals("by")
                && grammar.verbStart(at) == (passage.is(at - 1, Tag.ADV) ? at - 1 : at);
    }

    /** "to condemn and respond": a bare verb joined to an infinitive. */
    private boolean sharesTo(int at) {
        return passage.is(at - 1, Tag.CCONJ)
                && passage.word(at).equals(passage.token(at).lemma())
                && passage.syntax()
                        .head(at)
                        .filter(first -> passage.syntax().is(at, Relation.CONJ))
                        .filter(first -> passage.word(first - 1).equals("to"))
                        .isPresent();
    }

    /** "…, he said" and "…, and it blamed": a subject and its cue. */
    private boolean clauseWithCue(int from) {
        int at = afterAdverbial(from);
        int end = grammar.nounEnd(at);
        if (end == at || end - at > LONGEST_SUBJECT) {
            return cues.containsKey(at) && inverted(at);
        }
        int verb = end;
        while (passage.is(verb, Tag.AUX, Tag.ADV)) {
            verb++;
        }
        return cues.containsKey(verb) && cues.get(verb).cue().source() == Cue.Source.subject;
    }

    /** Behind "even after the call" or "on Friday". */
    private int afterAdverbial(int from) {
        int at = afterAdverbs(from);
        if (passage.is(at, Tag.ADP, Tag.SCONJ)) {
            int end = grammar.nounEnd(at + 1);
            return passage.word(end).equals(",") ? end + 1 : end;
        }
        return at;
    }

    private boolean inverted(int at) {
        return grammar.nounEnd(at + 1) > at + 1;
    }

    /** ", hours after the two sides met": the reporter dates what was said. */
    private boolean isTimeRemark(int at) {
        int from = passage.is(at, Tag.NUM, Tag.DET, Tag.ADV) ? at + 1 : at;
        return WordClass.time.has(
                        passage.token(Math.min(from, passage.size() - 1)).lemma())
                && List.of("after", "before", "as", "ahead").contains(passage.word(from + 1));
    }
}
