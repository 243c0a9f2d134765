package org.parley.extract.readout;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.annotate.Phrase;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.extract.gazetteer.Words;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.ActorType;

/** Finds the official accounts that a sentence cites, and whose they are. */
final class Accounts {
    private static final int REACH = 8;

    /**
     * One citation.
     *
     * @param issuers ids of the issuers, none where the words repeat an account cited before
     * @param count how many accounts of each it speaks of
     */
    record Cited(Span span, List<String> issuers, int count) {}

    private final Words words;
    private final Cast cast;
    private final AccountNouns nouns;
    private final AccountClauses clauses;

    Accounts(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
        this.nouns = new AccountNouns(words);
        this.clauses = new AccountClauses(words, cast);
    }

    List<Cited> all() {
        return nouns.all()
                .mapToObj(this::phrase)
                .flatMap(phrase -> cited(phrase).stream())
                .toList();
    }

    /** The noun phrase that ends with a token; taggers who do not know the word "readout" cut it off its phrase. */
    private Phrase phrase(int head) {
        int first = nouns.start(head);
        int from = words.sentence()
                .phraseAt(first)
                .filter(phrase -> phrase.kind() == Phrase.Kind.NOUN)
                .or(() -> words.sentence()
                        .phraseAt(first - 1)
                        .filter(before -> before.kind() == Phrase.Kind.NOUN && before.to() == first))
                .map(Phrase::from)
                .orElse(words.is(first - 1, Tag.DET) ? first - 1 : first);
        return new Phrase(Phrase.Kind.NOUN, nameStart(from), head + 1, head);
    }

    /** Where the name begins that reaches into a phrase: "[Downing Street]'s readout". */
    private int nameStart(int from) {
        int start = words.start(from);
        return cast.mentions().stream()
                .filter(mention -> mention.start() < start && start < mention.end())
                .mapToInt(mention -> words.sentence().tokenAt(mention.start()))
                .findFirst()
                .orElse(from);
    }

    private Optional<Cited> cited(Phrase phrase) {
        if (nouns.isDenied(phrase)) {
            return Optional.empty();
        }
        int behind = ownerBehind(phrase);
        List<String> issuers = official(issuers(phrase, behind));
        boolean joint = issuers.size() > 1 && !nouns.isPlural(phrase);
        boolean known = issuers.isEmpty() && nouns.repeats(phrase) && isDefinite(phrase);
        if (joint || (issuers.isEmpty() && !known)) {
            return Optional.empty();
        }
        int count = words.lower(phrase.from()).equals("two") ? 2 : 1;
        return Optional.of(new Cited(span(phrase, issuers.isEmpty() ? phrase.to() : behind), issuers, count));
    }

    /** Whose account it is: by a name in the phrase or behind it, or by who gives it out or speaks in it. */
    private List<String> issuers(Phrase phrase, int behind) {
        int given = nouns.givenBehind(phrase);
        boolean isGiven =
                !nouns.mustBeGiven(phrase) || given >= 0 || nouns.reads(phrase, Math.max(behind, phrase.to()));
        List<String> inside = inside(phrase);
        if (!inside.isEmpty() && isGiven) {
            return inside;
        }
        if (behind > phrase.to() && isGiven) {
            return first(phrase.to() + 1, words.size());
        }
        if (given >= 0) {
            List<String> giver = giver(phrase, given);
            if (!giver.isEmpty()) {
                return giver;
            }
        }
        return nouns.carries(phrase) ? clauses.speaker(phrase) : clauses.giver(phrase, nouns);
    }

    private List<String> inside(Phrase phrase) {
        List<String> named = owners(words.start(phrase.from()), words.end(phrase.to()));
        if (!named.isEmpty()) {
            return named;
        }
        List<String> possessor = IntStream.range(phrase.from(), phrase.head())
                .filter(at -> words.lower(at).equals("its") || words.lower(at).equals("their"))
                .mapToObj(at -> cast.resolve(words.start(at), words.end(at + 1)))
                .flatMap(List::stream)
                .toList();
        return possessor.isEmpty() || nouns.carries(phrase) ? adjectives(phrase) : possessor;
    }

    /** "the French statement", "the Greek and Turkish readouts". */
    private List<String> adjectives(Phrase phrase) {
        int from = words.is(phrase.from() - 1, Tag.CCONJ) ? phrase.from() - 2 : phrase.from();
        return IntStream.range(Math.max(0, from), phrase.head())
                .boxed()
                .flatMap(at -> words.known(at).flatMap(known -> known.as(Sense.ADJECTIVE)).stream())
                .flatMap(reading -> cast.actors().stream()
                        .filter(actor -> actor.name().equals(reading.entry().name())))
                .map(actor -> actor.id())
                .distinct()
                .toList();
    }

    /** Index behind "from the Kremlin", "by the presidency", "of the Border Service" right behind the phrase; its end if none. */
    private int ownerBehind(Phrase phrase) {
        String link = words.lower(phrase.to());
        boolean links = link.equals("from")
                || link.equals("by")
                || link.equals("of")
                || (link.equals(",") && words.lower(phrase.to() + 1).equals("from"));
        if (!links) {
            return phrase.to();
        }
        int limit = Math.min(words.size(), phrase.to() + REACH);
        return cast.mentionsIn(words.start(phrase.to()), words.end(limit)).stream()
                .filter(mention -> noVerb(phrase.to(), words.sentence().tokenAt(mention.start())))
                .filter(mention -> !link.equals("of") || !cast.isPerson(mention.actor()))
                .map(mention -> words.sentence().tokenAt(mention.end()))
                .findFirst()
                .orElse(phrase.to());
    }

    private boolean noVerb(int from, int to) {
        return IntStream.range(from, to).noneMatch(at -> words.is(at, Tag.VERB, Tag.AUX));
    }

    /** "released hours later by the ministry", "that the ministry released". */
    private List<String> giver(Phrase phrase, int given) {
        if (words.is(phrase.to(), Tag.PRON, Tag.SCONJ, Tag.DET)) {
            return owners(words.start(phrase.to()), words.end(given));
        }
        for (int at = given + 1; at < Math.min(words.size(), given + REACH) && !words.is(at, Tag.PUNCT); at++) {
            String word = words.lower(at);
            if (word.equals("by") || word.equals("from") || word.equals("to")) {
                return first(at + 1, words.size());
            }
        }
        return List.of();
    }

    /** Those named, but not who only owns the next: "Brazil's foreign ministry" is one. */
    private List<String> owners(int start, int end) {
        List<Cast.Mention> found = cast.mentionsIn(start, end);
        return IntStream.range(0, found.size())
                .filter(i -> i + 1 == found.size() || !owns(found.get(i), found.get(i + 1)))
                .mapToObj(i -> found.get(i).actor())
                .distinct()
                .toList();
    }

    private boolean owns(Cast.Mention owner, Cast.Mention owned) {
        int at = words.sentence().tokenAt(owner.end());
        return words.isPossessive(at) && words.sentence().tokenAt(owned.start()) == at + 1;
    }

    private List<String> first(int from, int to) {
        List<Cast.Mention> found = cast.mentionsIn(words.start(from), words.end(to));
        return found.stream()
                .filter(mention -> !words.isPossessive(words.sentence().tokenAt(mention.end())) || isOffice(mention))
                .map(Cast.Mention::actor)
                .limit(1)
                .toList();
    }

    /** "Ramaphosa's office", "the president's office". */
    private boolean isOffice(Cast.Mention owner) {
        return words.lower(words.sentence().tokenAt(owner.end()) + 1).equals("office");
    }

    /** Bodies and states issue accounts themselves; what a person gives out is the account of whom the person serves. */
    private List<String> official(List<String> ids) {
        return ids.stream()
                .flatMap(id -> cast.byId(id).stream())
                .flatMap(actor -> cast.isPerson(actor.id()) ? Stream.ofNullable(actor.of()) : Stream.of(actor.id()))
                .filter(this::isParty)
                .distinct()
                .toList();
    }

    private boolean isParty(String id) {
        return cast.byId(id)
                .map(actor -> actor.type() != ActorType.Media
                        && actor.type() != ActorType.Organization
                        && actor.type() != ActorType.Person)
                .orElse(false);
    }

    private boolean isDefinite(Phrase phrase) {
        String first = words.lower(phrase.from());
        return first.equals("the") || first.equals("both") || first.equals("this") || first.equals("that");
    }

    private Span span(Phrase phrase, int to) {
        int from = phrase.from();
        while (from < phrase.head()
                && (words.is(from, Tag.DET, Tag.PRON) || words.lower(from).equals("own"))) {
            from++;
        }
        return cast.analysis().span(words.start(from), words.end(Math.max(to, phrase.to())));
    }
}
