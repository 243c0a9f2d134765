package org.parley.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Phrase;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.gazetteer.CalendarWords;
import org.parley.extract.gazetteer.Gazetteer.Sense;
import org.parley.extract.gazetteer.Words;
import org.parley.model.vocabulary.ActorType;

/**
 * Reads the noun phrases that name who takes part, with what is joined to them: "the foreign ministers of Chad and Sudan,
 * A and B", "his counterpart, C", "Sudanese negotiators".
 */
final class Parties {

    private static final Set<String> ALONGSIDE = Set.of("as well", "along with", "together with", "accompanied by");

    private final Words words;
    private final Cast cast;

    /** Those named from a token on, and the token behind them. */
    record Named(List<String> ids, int end) {
        Named {
            ids = List.copyOf(ids);
        }
    }

    Parties(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    /** The noun phrase that ends before a token: the whole of a name, even where its tags broke it up. */
    Optional<Phrase> endingAt(int end) {
        Optional<Phrase> phrase = nounPhrase(end - 1);
        Optional<Cast.Mention> mention = mentions(0, end).stream()
                .filter(each -> tokenBehind(each) == end)
                .findFirst();
        if (mention.isEmpty()) {
            return phrase;
        }
        int start = words.sentence().tokenAt(mention.get().start());
        int from = nounPhrase(start).map(Phrase::from).orElse(start);
        return Optional.of(new Phrase(Phrase.Kind.NOUN, from, end, end - 1));
    }

    /** The noun phrase that a token begins, made as long as the name in it, and without a "today" behind that. */
    Optional<Phrase> startingAt(int at) {
        return nounPhrase(at).map(phrase -> {
            int name = mentions(at, words.size()).stream()
                    .filter(mention -> words.sentence().tokenAt(mention.start()) < phrase.to())
                    .mapToInt(this::tokenBehind)
                    .reduce(0, Math::max);
            boolean cut = name > at && name < phrase.to() && TakingPart.isTime(words.lower(phrase.to() - 1));
            int end = cut ? name : Math.max(name, phrase.to());
            return new Phrase(Phrase.Kind.NOUN, at, end, end - 1);
        });
    }

    private Optional<Phrase> nounPhrase(int at) {
        return words.sentence().phraseAt(at).filter(phrase -> phrase.kind() == Phrase.Kind.NOUN);
    }

    private List<Cast.Mention> mentions(int from, int to) {
        return words.has(from) && from < to ? cast.mentionsIn(words.start(from), words.end(to)) : List.of();
    }

    private int tokenBehind(Cast.Mention mention) {
        return words.sentence().tokenAt(mention.end());
    }

    /** Whom a phrase names, by itself or as somebody's delegates: "Russian negotiators". */
    List<String> who(Phrase phrase) {
        List<String> ids = cast.resolve(words.sentence(), phrase);
        if (ids.isEmpty() && isDelegates(phrase)) {
            return sentBy(phrase);
        }
        return ids.isEmpty() ? longer(phrase) : ids;
    }

    /** A person whose name goes on behind the part of it that is known: "A B" in "A B Jr". */
    private List<String> longer(Phrase phrase) {
        return mentions(phrase.from(), phrase.to()).stream()
                .filter(mention -> cast.isPerson(mention.actor()))
                .filter(mention -> words.sentence().tokens().subList(tokenBehind(mention), phrase.to()).stream()
                        .allMatch(token -> token.is(Tag.PROPN)))
                .map(Cast.Mention::actor)
                .distinct()
                .toList();
    }

    /** Whether a phrase means people whom others sent; a single person is named, or is nobody we know. */
    boolean isDelegates(Phrase phrase) {
        if (!words.has(phrase.to() - 1)) {
            return false;
        }
        String lemma = words.token(phrase.to() - 1).lemma();
        boolean several = !words.lower(phrase.to() - 1).equals(lemma) && TakingPart.isDelegate(lemma);
        return several || TakingPart.isDelegation(lemma);
    }

    private List<String> sentBy(Phrase phrase) {
        Set<String> ids = new LinkedHashSet<>();
        for (int at = phrase.from(); at < phrase.to(); at++) {
            words.known(at)
                    .flatMap(known -> known.as(Sense.ADJECTIVE, Sense.NAME))
                    .flatMap(reading -> cast.actors().stream()
                            .filter(actor -> actor.name().equals(reading.entry().name()))
                            .findFirst())
                    .ifPresent(actor -> ids.add(actor.id()));
        }
        return List.copyOf(ids);
    }

    /** Those named by a phrase and by those before it that "and" or a list joins to it. */
    List<String> withThoseBefore(Phrase phrase) {
        List<String> ids = new ArrayList<>(who(phrase));
        int start = beforeRole(phrase);
        boolean listed = false;
        while (words.is(start - 1, Tag.CCONJ)
                || (listed && words.lower(start - 1).equals(","))) {
            listed = true;
            Phrase other = outermost(words.lower(start - 2).equals(",") ? start - 2 : start - 1);
            List<String> more = other == null ? List.of() : who(other);
            if (other == null || more.isEmpty() || isPersons(more) != isPersons(ids)) {
                break;
            }
            ids.addAll(0, more);
            start = beforeRole(other);
        }
        return ids.stream().distinct().toList();
    }

    /** Where a name begins, with the role before it that it explains: "Sudan's premier, A". */
    private int beforeRole(Phrase name) {
        if (!words.lower(name.from() - 1).equals(",")) {
            return name.from();
        }
        int at = name.from() - 1;
        if (!words.has(at - 1) || !TakingPart.isDelegate(words.token(at - 1).lemma())) {
            return name.from();
        }
        while (words.is(at - 1, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.DET, Tag.PRON, Tag.PART)) {
            at--;
        }
        return at;
    }

    /** The phrase that ends before a token, or the one whose complement it is: "President A of Egypt". */
    private @Nullable Phrase outermost(int end) {
        Optional<Phrase> inner = endingAt(end);
        return inner.filter(phrase -> words.lower(phrase.from() - 1).equals("of"))
                .flatMap(phrase -> endingAt(phrase.from() - 1))
                .filter(outer -> isPersons(who(outer)))
                .or(() -> inner)
                .orElse(null);
    }

    /**
     * Those named from a token on: the phrase there, what "of" adds, its apposition, and whoever is joined to it.
     *
     * @param closed whether what "and" adds surely belongs to them, even before a verb: "between A and B"
     */
    Named from(int at, boolean closed) {
        Optional<Phrase> first = startingAt(skipMarks(at));
        if (first.isEmpty()
                || isTime(first.get())
                || words.isPossessive(first.get().to())) {
            return new Named(List.of(), at);
        }
        Set<String> ids = new LinkedHashSet<>(who(first.get()));
        boolean delegates = isDelegates(first.get());
        int end = first.get().to();
        for (int guard = 0; guard < 12; guard++) {
            Optional<Phrase> next = joined(end, ids, delegates, closed);
            if (next.isEmpty()) {
                break;
            }
            boolean complement = words.lower(next.get().from() - 1).equals("of");
            if (ids.isEmpty() || !complement || delegates) {
                apposed(ids, who(next.get()), complement || words.lower(end).equals(","));
            }
            end = next.get().to();
        }
        return new Named(List.copyOf(ids), end);
    }

    /** Persons in apposition take the place of the states whose delegates they are. */
    private void apposed(Set<String> ids, List<String> more, boolean instead) {
        if (instead && more.stream().anyMatch(cast::isPerson)) {
            ids.removeIf(id -> !cast.isPerson(id));
        }
        ids.addAll(more);
    }

    private boolean isPersons(List<String> ids) {
        return !ids.isEmpty() && ids.stream().allMatch(cast::isPerson);
    }

    private int skipMarks(int at) {
        int next = at;
        while (words.lower(next).equals("both") || words.lower(next).equals("\"")) {
            next++;
        }
        return next;
    }

    /** The next phrase that belongs to those named so far. */
    private Optional<Phrase> joined(int end, Set<String> ids, boolean delegates, boolean closed) {
        String link = words.lower(end);
        if (link.equals("of") || (link.equals("from") && delegates)) {
            return startingAt(end + 1);
        }
        if (ALONGSIDE.contains(link + " " + words.lower(end + 1))) {
            return startingAt(words.lower(end + 2).equals("as") ? end + 3 : end + 2)
                    .filter(this::isSomebody);
        }
        boolean serial = link.equals(",") && words.is(end + 1, Tag.CCONJ);
        if (words.is(end, Tag.CCONJ) || serial) {
            return startingAt(serial ? end + 2 : end + 1)
                    .filter(this::isSomebody)
                    .filter(phrase -> closed || !words.inVerbPhrase(phrase.to()) || isOpen(phrase.to()));
        }
        if (!link.equals(",")) {
            return ids.isEmpty() ? startingAt(words.isHyphen(end) ? end + 1 : end) : Optional.empty();
        }
        return startingAt(end + 1).filter(phrase -> isApposition(phrase, ids, delegates) || isRole(phrase));
    }

    private boolean isSomebody(Phrase phrase) {
        return !who(phrase).isEmpty();
    }

    private boolean isApposition(Phrase phrase, Set<String> ids, boolean delegates) {
        List<String> who = who(phrase);
        boolean persons = !who.isEmpty() && who.stream().allMatch(cast::isPerson);
        boolean alike = !ids.isEmpty() && !who.isEmpty() && isPersons(who) == isPersons(List.copyOf(ids));
        return persons && (ids.isEmpty() || delegates || ids.containsAll(who)) || (alike && listGoesOn(phrase.to()));
    }

    /** "A, the president of B, and C": a role between commas, passed over where the list goes on behind it. */
    private boolean isRole(Phrase phrase) {
        boolean role = who(phrase).isEmpty() && !isTime(phrase) && !words.is(phrase.from(), Tag.PRON);
        return role && words.lower(phrase.to()).equals("of");
    }

    private boolean listGoesOn(int end) {
        for (int at = end; words.has(at) && at < end + 10; at++) {
            if (words.is(at, Tag.CCONJ)) {
                return true;
            }
            if (words.inVerbPhrase(at)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the verb at a token opens a participle's clause, and no new sentence: "with A and B attending". */
    private boolean isOpen(int at) {
        return words.lower(at).endsWith("ing") || words.lower(at).equals("to");
    }

    /** "Thursday", "a day", "this morning": when, not who. */
    boolean isTime(Phrase phrase) {
        String head = words.lower(phrase.to() - 1);
        return CalendarWords.isOne(words.token(phrase.to() - 1).text())
                || TakingPart.isTime(head)
                || (words.is(phrase.to() - 1, Tag.NUM)
                        && cast.resolve(words.sentence(), phrase).isEmpty());
    }

    /** The state that a capital stands for, where the document names it: "a visit to Paris". */
    List<String> seat(int at) {
        return words.known(at).flatMap(known -> known.as(Sense.SEAT)).stream()
                .flatMap(reading -> cast.actors().stream()
                        .filter(actor -> actor.name().equals(reading.entry().name())))
                .map(actor -> actor.id())
                .toList();
    }

    boolean isState(String id) {
        return cast.byId(id).map(actor -> actor.type() == ActorType.State).orElse(false);
    }
}
