package org.parley.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.annotate.Phrase;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.Cast;
import org.parley.extract.gazetteer.Words;
import org.parley.model.RuleFile;
import org.parley.model.Span;

/** Finds the official accounts that a sentence cites, and whose they are. */
final class Accounts {
    private static final Map<String, Boolean> NOUNS = RuleFile.rows("/lexicon/accounts.tsv").stream()
            .collect(Collectors.toMap(
                    row -> row.get("noun"), row -> row.get("repeats").equals("yes")));

    /**
     * One citation.
     *
     * @param issuers id of the issuer, none where the words repeat an account cited before
     * @param count how many accounts it speaks of
     */
    record Cited(Span span, List<String> issuers, int count) {}

    private final Words words;
    private final Cast cast;
    private final Participants participants;

    Accounts(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
        this.participants = new Participants(words, cast, 0);
    }

    List<Cited> all() {
        return IntStream.range(0, words.size())
                .filter(at -> NOUNS.containsKey(words.lower(at)))
                .mapToObj(this::phrase)
                .flatMap(phrase -> cited(phrase).stream())
                .toList();
    }

    /** The noun phrase that ends with a token; taggers who do not know the word "readout" cut it off its phrase. */
    private Phrase phrase(int head) {
        int from = words.sentence()
                .phraseAt(head)
                .filter(phrase -> phrase.kind() == Phrase.Kind.NOUN)
                .or(() -> words.sentence()
                        .phraseAt(head - 1)
                        .filter(before -> before.kind() == Phrase.Kind.NOUN && before.to() == head))
                .map(Phrase::from)
                .orElse(words.is(head - 1, Tag.DET) ? head - 1 : head);
        return new Phrase(Phrase.Kind.NOUN, from, head + 1, head);
    }

    private Optional<Cited> cited(Phrase phrase) {
        Boolean repeats = NOUNS.get(words.lower(phrase.head()));
        if (repeats == null || isDenied(phrase)) {
            return Optional.empty();
        }
        List<String> issuers = issuers(phrase);
        boolean known = issuers.isEmpty() && repeats && isDefinite(phrase);
        return issuers.isEmpty() && !known
                ? Optional.empty()
                : Optional.of(new Cited(
                        span(phrase), issuers, words.lower(phrase.from()).equals("two") ? 2 : 1));
    }

    /** "no readout", "a joint statement", "any statement". */
    private boolean isDenied(Phrase phrase) {
        return phrase.from() < phrase.to()
                && List.of("no", "any", "joint").stream()
                        .anyMatch(word -> words.lower(phrase.from()).equals(word)
                                || words.lower(phrase.head() - 1).equals(word));
    }

    private List<String> issuers(Phrase phrase) {
        List<String> inside = cast.at(words.start(phrase.from()), words.end(phrase.to()));
        if (!inside.isEmpty()) {
            return official(inside.subList(0, 1));
        }
        String link = words.lower(phrase.to());
        if (link.equals("from") || link.equals("by")) {
            return official(first(phrase.to(), words.size()));
        }
        return words.lower(phrase.from() - 1).equals("in") ? official(speaker(phrase)) : List.of();
    }

    /** "the Kremlin said in a statement", "In a statement, the Kremlin said". */
    private List<String> speaker(Phrase phrase) {
        boolean opens = phrase.from() <= 2 || words.is(phrase.from() - 2, Tag.PUNCT);
        List<String> behind =
                opens && words.lower(phrase.to()).equals(",") ? first(phrase.to(), words.size()) : List.of();
        return behind.isEmpty() ? participants.subject(phrase.from() - 1) : behind;
    }

    private List<String> first(int from, int to) {
        return cast.mentionsIn(words.start(from), words.end(to)).stream()
                .filter(mention -> !words.isPossessive(words.sentence().tokenAt(mention.end())))
                .map(Cast.Mention::actor)
                .limit(1)
                .toList();
    }

    /** Bodies and states issue accounts themselves; what a person gives out is the account of whom the person serves. */
    private List<String> official(List<String> ids) {
        return ids.stream()
                .flatMap(id -> cast.byId(id).stream())
                .flatMap(actor -> cast.isPerson(actor.id())
                        ? Optional.ofNullable(actor.of()).stream()
                        : Optional.of(actor.id()).stream())
                .limit(1)
                .toList();
    }

    private boolean isDefinite(Phrase phrase) {
        String first = words.lower(phrase.from());
        return first.equals("the") || first.equals("both") || first.equals("this");
    }

    private Span span(Phrase phrase) {
        int from = phrase.from();
        while (from < phrase.head()
                && (words.is(from, Tag.DET, Tag.PRON) || words.lower(from).equals("own"))) {
            from++;
        }
        return cast.analysis().span(words.start(from), words.end(phrase.to()));
    }
}
