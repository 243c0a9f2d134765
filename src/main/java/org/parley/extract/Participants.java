package org.parley.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotate.Phrase;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token.Tag;
import org.parley.extract.Gazetteer.Sense;

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

    /** Those named with an event noun between two tokens. */
    List<String> ofNoun(Phrase phrase, int to) {
        Set<String> ids = new LinkedHashSet<>();
        cast.at(words.start(phrase.from()), words.end(phrase.to())).forEach(ids::add);
        String link = words.lower(to);
        if (link.equals("between") || link.equals("with") || link.equals("of")) {
            ids.addAll(partners(to + 1));
        } else if (link.equals("to")) {
            ids.addAll(partners(to + 1));
        }
        if (ids.size() < 2 && (link.equals("with") || link.equals("to"))) {
            ids.addAll(subject(phrase.from()));
        }
        return List.copyOf(ids);
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
