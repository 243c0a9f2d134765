package org.parley.extract.statement.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Range;
import org.parley.annotate.Token.Tag;
import org.parley.extract.statement.cue.Cue;
import org.parley.extract.statement.cue.CueLexicon.Hit;
import org.parley.extract.statement.passage.Grammar;
import org.parley.extract.statement.passage.Passage;
import org.parley.extract.statement.passage.WordClass;
import org.parley.extract.statement.source.Addressees;

/** Finds what is attributed where it stands behind its cue, by the frames the cue takes. */
public final class Contents {
    /** How many adverbials may stand between a cue and its content. */
    private static final int ADVERBIALS = 4;

    /**
     * Content and the one it was said to.
     *
     * @param addressee the words naming the one spoken to, or null
     */
    public record Found(
            Cue.Frame frame, List<Range> pieces, @Nullable Range addressee) {
        /** The same, with its last piece cut off at a token. */
        public Found endingBefore(int limit) {
            List<Range> shorter = new ArrayList<>(pieces);
            Range last = shorter.removeLast();
            shorter.add(new Range(last.from(), Math.min(limit, last.to())));
            return new Found(frame, shorter, addressee);
        }
    }

    private final Passage passage;
    private final Grammar grammar;
    private final ClauseEnds ends;
    private final Addressees addressees;
    private final Descriptions descriptions;
    private final SayingNouns nouns;

    public Contents(Passage passage, Grammar grammar, ClauseEnds ends) {
        this.passage = passage;
        this.grammar = grammar;
        this.ends = ends;
        this.addressees = new Addressees(passage, grammar);
        this.nouns = new SayingNouns(passage, grammar);
        this.descriptions = new Descriptions(passage, grammar, ends);
    }

    /** What stands behind a token, by the first frame of the cue that fits. */
    public Optional<Found> behind(Hit hit, int at) {
        return hit.cue().frames().stream()
                .map(frame -> in(frame, hit, at))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Found> in(Cue.Frame frame, Hit hit, int at) {
        return switch (frame) {
            case that -> conjunction(at).flatMap(start -> judged(hit, frame, start, spokenTo(at, start)));
            case clause -> clauseStart(hit, at).flatMap(start -> judged(hit, frame, start, spokenTo(at, start)));
            case whom_clause ->
                addressees
                        .at(at)
                        .flatMap(whom ->
                                clauseStart(hit, whom.end()).flatMap(start -> judged(hit, frame, start, whom.words())));
            case object -> {
                int start = behindWhom(at);
                yield object(hit, start).map(range -> new Found(frame, List.of(range), spokenTo(at, start)));
            }
            case to -> infinitive(hit, at).map(range -> new Found(frame, List.of(range), null));
            case whom_to ->
                addressees
                        .at(at)
                        .flatMap(whom -> infinitive(hit, whom.end())
                                .map(range -> new Found(frame, List.of(range), whom.words())));
            case whom_for ->
                addressees
                        .at(at)
                        .filter(whom -> passage.word(whom.end()).equals("for"))
                        .flatMap(whom ->
                                rest(hit, whom.end() + 1).map(range -> new Found(frame, List.of(range), whom.words())));
            case whom_about -> {
                int end = grammar.simpleNounEnd(at);
                boolean about = end > at && passage.word(end).matches("of|against|about|over");
                yield (about ? rest(hit, end + 1) : Optional.<Range>empty())
                        .map(range -> new Found(Cue.Frame.object, List.of(range), new Range(at, end)));
            }
            case noun_that ->
                nouns.endAt(at)
                        .flatMap(end -> passage.word(end).equals(":") ? Optional.of(end + 1) : conjunction(end))
                        .flatMap(start -> judged(hit, Cue.Frame.that, start, spokenTo(at, start)));
            case noun_to ->
                nouns.endAt(at)
                        .filter(end -> end == grammar.simpleNounEnd(at))
                        .filter(end -> passage.word(end).equals("to")
                                || nouns.topicAt(at).isEmpty())
                        .flatMap(end -> infinitive(hit, end))
                        .map(range -> new Found(Cue.Frame.to, List.of(range), null));
            case noun_about ->
                nouns.topicAt(at)
                        .flatMap(start -> rest(hit, start)
                                .map(range -> new Found(Cue.Frame.object, List.of(range), spokenTo(at, start))));
            case as -> descriptions.as(hit);
            case named -> descriptions.named(hit, at);
            case list -> Enumeration.behind(passage, grammar, at);
            case whole -> Optional.empty();
        };
    }

    /** A clause is kept where the verb phrase it begins with is one the cue allows. */
    private Optional<Found> judged(Hit hit, Cue.Frame frame, int start, @Nullable Range whom) {
        int end = ends.afterClause(start, hit);
        boolean saysSomething = end > start + 3
                || end > start
                        && (grammar.hasFiniteVerb(start, end)
                                || passage.quotes().covers(start));
        if (!saysSomething) {
            return Optional.empty();
        }
        for (int at = start; at < end; at++) {
            if (passage.is(at, Tag.AUX, Tag.VERB)) {
                if (hit.cue().never().contains(passage.word(at))) {
                    return Optional.empty();
                }
                if (passage.is(at, Tag.VERB) && !passage.word(at).endsWith("ing")) {
                    break;
                }
            }
        }
        return Optional.of(new Found(frame, List.of(new Range(start, end)), whom));
    }

    /** Behind "to Peru" in "suggested to Peru a truce". */
    private int behindWhom(int at) {
        int end = passage.word(at).equals("to") ? grammar.nounEnd(at + 1) : at;
        return end > at + 1 ? end : at;
    }

    private @Nullable Range spokenTo(int from, int start) {
        return addressees.behindTo(from, start).orElse(null);
    }

    /** Index of the first word behind "that" or "under which", with adverbials before it. */
    private Optional<Integer> conjunction(int from) {
        int at = from;
        for (int i = 0; i <= ADVERBIALS; i++) {
            if (grammar.isThat(at)) {
                return Optional.of(at + 1);
            }
            if (passage.word(at).equals("under") && passage.word(at + 1).equals("which")) {
                return Optional.of(at + 2);
            }
            int next = afterAdverbial(at);
            if (next == at) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.empty();
    }

    private int behindAdverbials(int from) {
        int at = from;
        for (int i = 0; i < ADVERBIALS && !passage.word(at).equals("to"); i++) {
            at = afterAdverbial(at);
        }
        return at;
    }

    private int afterAdverbial(int at) {
        if (passage.word(at).equals(",")) {
            int next = afterAdverbial(at + 1);
            return next > at + 1 && passage.word(next).equals(",") ? next + 1 : at;
        }
        if (passage.is(at, Tag.ADP) || passage.word(at).equals("to")) {
            int end = grammar.nounEnd(at + 1);
            return end > at + 1 ? end : at;
        }
        boolean time = at < passage.size()
                && (WordClass.time.has(passage.token(at).lemma()) || WordClass.time.has(passage.word(at)));
        return time || passage.is(at, Tag.ADV) ? at + 1 : at;
    }

    /** Where the clause behind a cue begins: behind a conjunction, at a quotation, behind a colon, or right there. */
    private Optional<Integer> clauseStart(Hit hit, int from) {
        Optional<Integer> conjunction = conjunction(from);
        if (conjunction.isPresent()) {
            return conjunction;
        }
        int loose = -1;
        int at = from;
        for (int i = 0; i <= ADVERBIALS; i++) {
            if (opensQuote(at)) {
                return Optional.of(passage.quotes().covers(at) ? at : at + 1);
            }
            if (isBareClause(hit, at)) {
                return Optional.of(at);
            }
            loose = loose < 0 && isLooseClause(hit, at) ? at : loose;
            int next = afterAdverbial(at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return loose < 0 ? Optional.empty() : Optional.of(loose);
    }

    /** A clause whose subject is not a plain noun phrase: "many of them fled", "neither side moved", "trading with Iran is". */
    private boolean isLooseClause(Hit hit, int at) {
        if (passage.is(at, Tag.ADP, Tag.PUNCT, Tag.AUX)
                || at >= passage.lastWordEnd(Math.min(at, passage.size() - 1))) {
            return false;
        }
        boolean infinitive = passage.word(at).equals("to");
        return !infinitive && grammar.hasFiniteVerb(at + 1, beforeComma(hit, at));
    }

    /** Where the first comma of a clause stands, unless it opens a parenthesis that another one closes; else its end. */
    private int beforeComma(Hit hit, int from) {
        int end = ends.afterObject(from, hit);
        for (int at = from; at < end; at++) {
            if (passage.word(at).equals(",") && !passage.quotes().covers(at)) {
                return closesAgain(at + 1, end) ? end : at;
            }
        }
        return end;
    }

    private boolean closesAgain(int from, int end) {
        for (int at = from; at < end; at++) {
            if (passage.word(at).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private boolean opensQuote(int at) {
        if (at < passage.size() && passage.quotes().opensAt(at)) {
            return true;
        }
        boolean mark = passage.word(at).equals(":") || passage.word(at).equals(",");
        return mark && at + 1 < passage.size() && passage.quotes().opensAt(at + 1);
    }

    /** A noun phrase and a finite verb right behind each other, before the next mark. */
    private boolean isBareClause(Hit hit, int at) {
        if (passage.is(at, Tag.ADP, Tag.PUNCT, Tag.CCONJ) || (passage.is(at, Tag.ADV) && !passage.is(at, Tag.PRON))) {
            return false;
        }
        int noun = grammar.nounEnd(at);
        return noun > at && grammar.hasFiniteVerb(noun, beforeComma(hit, at));
    }

    /** From a token to the end of the clause. */
    private Optional<Range> rest(Hit hit, int from) {
        return from < passage.size() ? Range.between(from, ends.afterObject(from, hit)) : Optional.empty();
    }

    private Optional<Range> object(Hit hit, int at) {
        if (at >= passage.size() || passage.sentenceStart(at) == at || grammar.isThat(at)) {
            return Optional.empty();
        }
        boolean quote = passage.quotes().opensAt(at);
        boolean noun = grammar.nounEnd(at) > at || passage.is(at, Tag.ADV, Tag.DET);
        boolean gerund = passage.word(at).endsWith("ing");
        int end = quote || noun || gerund ? ends.afterObject(at, hit) : at;
        if (end == at + 1 && passage.is(at, Tag.PRON)) {
            return Optional.empty();
        }
        return end > at ? Optional.of(new Range(at, end)) : Optional.empty();
    }

    private Optional<Range> infinitive(Hit hit, int at) {
        int to = passage.is(at, Tag.ADV) || passage.word(at).equals("not") ? at + 1 : behindAdverbials(at);
        boolean gerund = passage.word(to + 1).endsWith("ing")
                && !passage.word(to + 1).equals(passage.token(to + 1).lemma());
        if (!passage.word(to).equals("to") || gerund || !passage.is(to + 1, Tag.VERB, Tag.AUX, Tag.ADV, Tag.NOUN)) {
            return Optional.empty();
        }
        boolean fits = hit.cue().only().isEmpty()
                || hit.cue().only().contains(passage.token(to + 1).lemma());
        return fits ? rest(hit, passage.word(at).equals("to") || to == at + 1 ? at : to) : Optional.empty();
    }
}
