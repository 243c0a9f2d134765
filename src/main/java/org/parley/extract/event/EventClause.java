package org.parley.extract.event;

import java.util.List;
import java.util.Optional;
import org.parley.annotate.Phrase;
import org.parley.annotate.Token.Tag;
import org.parley.extract.gazetteer.Words;

/** The verbs of the clause that an event's name stands in. */
final class EventClause {
    private final Words words;
    private final Parties parties;
    private final int floor;

    EventClause(Words words, Parties parties, int floor) {
        this.words = words;
        this.parties = parties;
        this.floor = floor;
    }

    /** The verb whose object an event is, where its subject takes part: "held talks", "took part in a meeting". */
    Optional<Phrase> holding(int start) {
        boolean part =
                words.lower(start - 1).equals("in") && words.lower(start - 2).equals("part");
        int at = part ? start - 2 : start;
        Optional<Phrase> near = words.sentence().phraseAt(at - 1).filter(each -> each.kind() == Phrase.Kind.VERB);
        return near.or(() -> before(start))
                .filter(each ->
                        part || TakingPart.asSubject(words.token(each.head()).lemma()));
    }

    /** The verb before a phrase that only "in Moscow", "on Friday" and the like part from it. */
    private Optional<Phrase> before(int start) {
        int at = start;
        while (at > floor) {
            Optional<Phrase> phrase = parties.endingAt(at);
            boolean aside = phrase.filter(each -> words.is(each.from() - 1, Tag.ADP) || parties.isTime(each))
                    .isPresent();
            if (words.inVerbPhrase(at - 1)) {
                return words.sentence().phraseAt(at - 1);
            }
            if (!aside && !words.lower(at - 1).equals(",") && !words.is(at - 1, Tag.ADV, Tag.ADP)) {
                return Optional.empty();
            }
            at = aside ? phrase.map(Phrase::from).orElse(at - 1) : at - 1;
        }
        return Optional.empty();
    }

    /** The verb of the clause that a phrase stands in: the last before it, or the first behind it. */
    Optional<Phrase> mainVerb(int from, int to) {
        List<Phrase> verbs = words.sentence().phrases().stream()
                .filter(each -> each.kind() == Phrase.Kind.VERB && each.from() >= floor)
                .filter(each -> !isParticiple(each) && !isAside(each))
                .toList();
        return verbs.stream()
                .filter(each -> each.to() <= from)
                .reduce((first, second) -> second)
                .or(() -> verbs.stream().filter(each -> each.from() >= to).findFirst());
    }

    /** ", they say,": between commas. */
    private boolean isAside(Phrase verb) {
        return words.lower(verb.to()).equals(",")
                && (words.lower(verb.from() - 1).equals(",")
                        || words.lower(verb.from() - 2).equals(","));
    }

    /** "working", "Acting" and the like, which are no clause's verb. */
    private boolean isParticiple(Phrase verb) {
        return verb.to() - verb.from() == 1 && words.lower(verb.head()).endsWith("ing");
    }

    /** Where an event's phrase begins, with what counts its parts: "a third round of", "three days of". */
    int start(Phrase phrase, EventWords.Found found) {
        int first = Math.min(phrase.from(), found.from());
        int at = words.is(first - 1, Tag.DET) ? first - 1 : first;
        while (words.lower(at - 1).equals("of") || words.is(at - 1, Tag.CCONJ)) {
            int from = parties.endingAt(at - 1)
                    .filter(whole ->
                            TakingPart.isPart(words.token(whole.to() - 1).lemma()))
                    .map(Phrase::from)
                    .orElse(at);
            if (from == at) {
                return at;
            }
            at = from;
        }
        return at;
    }
}
