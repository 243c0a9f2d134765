package org.parley.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.annotate.Phrase;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.Cast;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.extract.gazetteer.Seats;
import org.parley.extract.gazetteer.Words;
import org.parley.model.ActorType;

/** Finds who takes part in an event: its verb's subject and partner, "between A and B", "with B", "A-B", "A's visit to B". */
final class Participants {
    private static final int REACH = 12;

    private final Words words;
    private final Cast cast;

    Participants(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    /** Subject and partners of an event verb that ends before a token. */
    List<String> ofVerb(Phrase verb, int to) {
        Set<String> ids = new LinkedHashSet<>(subject(verb.from()));
        ids.addAll(partners(to));
        return List.copyOf(ids);
    }

    /** Whom the nearest noun phrase before a token names that no preposition governs; "who" is passed over. */
    List<String> subject(int before) {
        Sentence sentence = words.sentence();
        for (Phrase phrase : sentence.phrases().reversed()) {
            if (phrase.to() > before || phrase.kind() != Phrase.Kind.NOUN || words.is(phrase.from() - 1, Tag.ADP)) {
                continue;
            }
            List<String> ids = coordinated(phrase);
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return List.of();
    }

    /** A phrase with the one before it, where "and" joins them: "he and the vice president". */
    private List<String> coordinated(Phrase phrase) {
        Set<String> ids = new LinkedHashSet<>();
        if (words.is(phrase.from() - 1, Tag.CCONJ)) {
            words.sentence()
                    .phraseAt(phrase.from() - 2)
                    .filter(first -> first.kind() == Phrase.Kind.NOUN)
                    .ifPresent(first -> ids.addAll(cast.resolve(words.sentence(), first)));
        }
        ids.addAll(cast.resolve(words.sentence(), phrase));
        return List.copyOf(ids);
    }

    /** Who is named next behind a token, and whoever "and" adds. */
    private List<String> partners(int from) {
        List<String> ids = new ArrayList<>();
        int limit = Math.min(words.size(), from + REACH);
        for (int at = from; at < limit && !stops(at); at++) {
            Optional<Cast.Mention> mention = mentionAt(at);
            if (mention.isPresent()) {
                if (words.isPossessive(tokenAfter(mention.get()))) {
                    return ids;
                }
                ids.add(mention.get().actor());
                ids.addAll(joined(tokenAfter(mention.get())));
                return ids;
            }
            ids.addAll(seat(at));
        }
        return ids;
    }

    private boolean stops(int at) {
        return words.inVerbPhrase(at)
                || words.lower(at).equals(";")
                || words.lower(at).equals("about")
                || words.lower(at).equals("at")
                || words.lower(at).equals("in")
                || words.lower(at).equals("on");
    }

    private List<String> joined(int at) {
        List<String> ids = new ArrayList<>();
        int next = at;
        while (words.is(next, Tag.CCONJ) || words.lower(next).equals(",")) {
            Optional<Cast.Mention> mention = Optional.empty();
            for (int i = next + 1; i < Math.min(words.size(), next + 6) && mention.isEmpty(); i++) {
                if (words.inVerbPhrase(i) || words.is(i, Tag.ADP, Tag.SCONJ)) {
                    return ids;
                }
                mention = mentionAt(i);
            }
            if (mention.isEmpty()) {
                return ids;
            }
            ids.add(mention.get().actor());
            next = tokenAfter(mention.get());
        }
        return ids;
    }

    /** A visited capital: no mention, but its state is who receives. */
    private List<String> seat(int at) {
        return words.known(at).flatMap(known -> known.as(Sense.SEAT)).stream()
                .flatMap(reading -> cast.actors().stream()
                        .filter(actor -> actor.name().equals(reading.entry().name())))
                .map(actor -> actor.id())
                .toList();
    }

    private boolean links(int at) {
        String word = words.lower(at);
        return word.equals("between") || word.equals("with") || word.equals("of") || word.equals("to");
    }

    /** Those named with an event noun that ends before a token. */
    List<String> ofNoun(Phrase phrase, int to) {
        Set<String> ids = new LinkedHashSet<>();
        cast.at(words.start(phrase.from()), words.end(phrase.to())).forEach(ids::add);
        int at = to;
        while (links(at)) {
            ids.addAll(partners(at + 1));
            at = nextLink(at + 1);
        }
        if (ids.size() == 1 && at > to) {
            ids.addAll(subject(phrase.from()));
        }
        return List.copyOf(ids);
    }

    /** Index of the next "with" or "to" before the clause ends. */
    private int nextLink(int from) {
        int at = from;
        while (words.has(at) && !stops(at) && !words.is(at, Tag.PUNCT) && !links(at)) {
            at++;
        }
        return links(at) && !words.lower(at).equals("of") ? at : words.size();
    }

    /** Two persons of the sentence, where there are no more. */
    List<String> persons() {
        List<String> ids = here().filter(cast::isPerson).toList();
        return ids.size() == 2 ? ids : List.of();
    }

    /** The states, organisations and groups of the sentence, but none that only tells where: "in Saudi Arabia". */
    List<String> institutions() {
        return cast.mentionsIn(words.start(0), words.end(words.size())).stream()
                .filter(mention -> isParty(mention) && !isPlace(mention))
                .map(Cast.Mention::actor)
                .distinct()
                .toList();
    }

    private Stream<String> here() {
        return cast.at(words.start(0), words.end(words.size())).stream();
    }

    private boolean isParty(Cast.Mention mention) {
        return cast.byId(mention.actor())
                .map(actor -> actor.type() == ActorType.State
                        || actor.type() == ActorType.Group
                        || actor.type() == ActorType.InternationalOrganization)
                .orElse(false);
    }

    private boolean isPlace(Cast.Mention mention) {
        int at = words.sentence().tokenAt(mention.start());
        int before = words.lower(at - 1).equals("the") ? at - 2 : at - 1;
        boolean address = words.lower(before).equals(",")
                && words.is(before - 1, Tag.PROPN)
                && Seats.isSite(words.lower(before - 2));
        return Seats.isSite(words.lower(before)) || address;
    }

    private Optional<Cast.Mention> mentionAt(int at) {
        int start = words.start(at);
        return cast.mentionsIn(start, words.end(words.size())).stream()
                .filter(mention -> mention.start() == start)
                .findFirst();
    }

    private int tokenAfter(Cast.Mention mention) {
        return words.sentence().tokenAt(mention.end());
    }
}
