package org.parley.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.annotate.Phrase;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.gazetteer.Words;

/** Finds who does what a verb says, over whatever stands between them: adverbs, insertions, relative clauses, roles. */
final class Subjects {
    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom", "where", "when", "that");
    private static final Set<String> OTHER_CLAUSE = Set.of("where", "when", "while", "because", "if");

    private final Words words;
    private final Cast cast;
    private final Parties parties;
    private final int floor;

    Subjects(Words words, Cast cast, Parties parties, int floor) {
        this.words = words;
        this.cast = cast;
        this.parties = parties;
        this.floor = floor;
    }

    /** Who does what a verb says that begins at a token: the nearest noun phrase before it that is nobody's complement. */
    List<String> of(int before) {
        int at = before;
        List<String> complements = List.of();
        List<String> last = List.of();
        for (int guard = 0; guard < 16 && at > floor && !OTHER_CLAUSE.contains(words.lower(at - 1)); guard++) {
            Optional<Phrase> phrase = parties.endingAt(at);
            if (phrase.isPresent()) {
                Phrase found = phrase.get();
                if (words.is(found.from() - 1, Tag.ADP) && !isParticle(found.from() - 1)) {
                    boolean of = words.lower(found.from() - 1).equals("of")
                            || words.lower(found.from() - 1).equals("from");
                    complements = of ? together(parties.withThoseBefore(found), last) : complements;
                    at = found.from() - 1;
                } else if (parties.isTime(found)) {
                    at = found.from();
                } else if (words.lower(found.from()).equals("who")) {
                    return lastPerson(found.from());
                } else if (RELATIVE.contains(words.lower(found.from()))) {
                    at = words.lower(found.from() - 1).equals(",") ? found.from() - 1 : found.from();
                } else if (isComplement(found)) {
                    last = parties.who(found);
                    at = found.from() - 1;
                } else {
                    List<String> ids =
                            isSelf(words, found.from()) ? speaker(found.to()) : parties.withThoseBefore(found);
                    List<String> others = parties.isDelegates(found) ? complements : last;
                    return ids.isEmpty() ? others : ids;
                }
            } else {
                int next = stepLeft(at);
                if (next < 0) {
                    return next == -2 ? subjectOfVerbBefore(at) : List.of();
                }
                at = next;
            }
        }
        return List.of();
    }

    /** Whom "who" stands for: the last person named before it. */
    private List<String> lastPerson(int before) {
        return cast.at(words.start(floor), words.end(Math.max(before, floor + 1))).stream()
                .filter(cast::isPerson)
                .reduce((first, second) -> second)
                .map(List::of)
                .orElse(List.of());
    }

    /** Whether a token is the speaker's own "I" or "we". */
    static boolean isSelf(Words words, int at) {
        return words.lower(at).equals("i") || words.lower(at).equals("we");
    }

    /** Who says what is quoted, where the sentence goes on behind the quotation with a name. */
    private List<String> speaker(int from) {
        for (int at = from; at < words.size(); at++) {
            if (words.lower(at).equals("\"")) {
                return cast.at(words.start(at), words.end(words.size())).stream()
                        .filter(cast::isPerson)
                        .limit(1)
                        .toList();
            }
        }
        return List.of();
    }

    private static List<String> together(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private boolean isParticle(int at) {
        return words.is(at - 1, Tag.VERB, Tag.AUX);
    }

    /** "of A and B": the last of several that one preposition governs. */
    private boolean isComplement(Phrase phrase) {
        return words.is(phrase.from() - 1, Tag.CCONJ)
                && parties.endingAt(phrase.from() - 1)
                        .filter(first -> words.is(first.from() - 1, Tag.ADP))
                        .isPresent();
    }

    /** One step to the left over what parts a verb from its subject; -1 where the clause ends, -2 at an "and". */
    private int stepLeft(int at) {
        int before = at - 1;
        boolean predicate = words.is(before, Tag.ADJ) && words.is(before - 1, Tag.AUX, Tag.VERB);
        if (predicate
                || words.is(before, Tag.ADV, Tag.AUX, Tag.PART, Tag.ADP)
                || words.lower(before).equals("both")) {
            return before;
        }
        if (words.inVerbPhrase(before)) {
            return words.sentence().phraseAt(before).map(Phrase::from).orElse(before);
        }
        if (words.is(before, Tag.CCONJ)) {
            return -2;
        }
        if (words.lower(before).equals(",")) {
            return insertion(before);
        }
        return words.is(before, Tag.PUNCT)
                        && !words.lower(before).equals(";")
                        && !words.lower(before).equals(":")
                ? before
                : RELATIVE.contains(words.lower(before)) ? before : -1;
    }

    /** Over an insertion that a comma closes: back to the comma that opens it, or to the names in apposition. */
    private int insertion(int comma) {
        int open = comma - 1;
        while (open > floor && !words.lower(open).equals(",")) {
            open--;
        }
        int first = open + 1;
        boolean clause = RELATIVE.contains(words.lower(first))
                || words.is(first, Tag.ADP, Tag.VERB, Tag.SCONJ, Tag.DET, Tag.AUX)
                || words.inVerbPhrase(first);
        boolean named = parties.endingAt(comma)
                .map(phrase -> phrase.from() == first || words.is(phrase.from() - 1, Tag.CCONJ))
                .orElse(false);
        boolean capital = words.capitalised(first) && named;
        return open > floor && (clause || !capital) ? open : comma;
    }

    private List<String> subjectOfVerbBefore(int at) {
        return words.sentence().phrases().stream()
                .filter(phrase -> phrase.kind() == Phrase.Kind.VERB && phrase.to() < at && phrase.from() >= floor)
                .reduce((first, second) -> second)
                .map(verb -> of(verb.from()))
                .orElse(List.of());
    }
}
