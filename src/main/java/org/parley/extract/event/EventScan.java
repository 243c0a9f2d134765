package org.parley.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Phrase;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.Cast;
import org.parley.extract.event.EventWords.Found;
import org.parley.extract.event.EventWords.Needs;
import org.parley.extract.gazetteer.Words;
import org.parley.model.Block;
import org.parley.model.EventType;
import org.parley.model.Span;

/** Finds the mentions of events in one sentence, leaving out what is only planned. */
final class EventScan {
    private static final int DAY_REACH = 25;

    private final Words words;
    private final Cast cast;
    private final Participants participants;
    private final List<Days.Day> days;
    private final List<Lengths.Length> lengths;

    EventScan(Words words, Cast cast, @Nullable LocalDate published) {
        this.words = words;
        this.cast = cast;
        this.participants = new Participants(words, cast);
        this.days = new Days(words, published).all();
        this.lengths = Lengths.in(words.text(), words.start(0), words.end(words.size()));
    }

    List<EventMention> mentions() {
        List<EventMention> mentions = headline();
        for (Phrase phrase : words.sentence().phrases()) {
            (phrase.kind() == Phrase.Kind.NOUN ? noun(phrase) : verb(phrase)).ifPresent(mentions::add);
        }
        return mentions;
    }

    /** Verbs that a headline's capitals made the tagger take for names. */
    private List<EventMention> headline() {
        List<EventMention> mentions = new ArrayList<>();
        for (int at = 1; at < words.size() && words.titleCase(); at++) {
            int verb = at;
            Optional<Found> found = words.inVerbPhrase(at) ? Optional.empty() : EventWords.STANDARD.headline(words, at);
            found.filter(each -> words.lower(verb).endsWith("s") && each.to() < words.size())
                    .filter(each -> !each.word().written().equals("call"))
                    .map(each -> mention(each, participants.persons(), null, true, false))
                    .ifPresent(mentions::add);
        }
        return mentions;
    }

    private Optional<EventMention> noun(Phrase phrase) {
        return EventWords.STANDARD.noun(words, phrase).flatMap(found -> {
            if (isRequest(found) || isPlanned(phrase, found)) {
                return Optional.empty();
            }
            List<String> who = named(phrase, found);
            Lengths.Length length = length(found);
            boolean summit = found.word().type() == EventType.Summit;
            boolean held = length != null
                    || who.size() >= 2
                    || isRound(phrase)
                    || isPlaced(found)
                    || isDefinite(phrase)
                    || words.sentence().block().kind() == Block.Kind.title;
            return found.word().needs() == Needs.held && !held
                    ? Optional.empty()
                    : Optional.of(mention(found, who, length, held, summit && words.capitalised(found.to() - 1)));
        });
    }

    private Optional<EventMention> verb(Phrase phrase) {
        return EventWords.STANDARD.verb(words, phrase).flatMap(found -> {
            List<String> who = participants.ofVerb(phrase, found.to());
            LocalDate date = date(found);
            boolean real = who.size() >= 2 && (date != null || !isModal(phrase)) && !isGerund(phrase);
            return real && (!found.word().written().equals("call") || isVisibleCall(found, date))
                    ? Optional.of(mention(found, who, length(found), true, false))
                    : Optional.empty();
        });
    }

    /** Those named with the noun; a call or meeting that names nobody may be between the two persons of its sentence. */
    private List<String> named(Phrase phrase, Found found) {
        List<String> who = participants.ofNoun(phrase, found.to());
        boolean two = found.word().type() == EventType.Call || found.word().type() == EventType.Meeting;
        return who.isEmpty() && two && !isDefinite(phrase) ? participants.persons() : who;
    }

    /** "did not rule out meeting them": no event yet. */
    private boolean isGerund(Phrase phrase) {
        return phrase.from() == phrase.head() && words.lower(phrase.head()).endsWith("ing");
    }

    /** "called his counterpart", not "called Moscow a liar": somebody is called, and nothing more is said of them. */
    private boolean isVisibleCall(Found found, @Nullable LocalDate date) {
        List<Cast.Mention> next = cast.mentionsIn(words.start(found.from()), words.end(words.size()));
        if (next.isEmpty() || !cast.isPerson(next.getFirst().actor())) {
            return false;
        }
        int behind = words.sentence().tokenAt(next.getFirst().end());
        boolean near = behind - found.to() <= 6;
        return near && (date != null || !words.has(behind) || words.is(behind, Tag.ADP, Tag.PUNCT, Tag.CCONJ));
    }

    private EventMention mention(
            Found found, List<String> who, Lengths.@Nullable Length length, boolean held, boolean named) {
        Span span = cast.analysis().span(words.start(found.from()), words.end(found.to()));
        return new EventMention(
                span,
                found.word().type(),
                who,
                participants.institutions(),
                named ? null : date(found),
                length,
                held,
                named);
    }

    private @Nullable LocalDate date(Found found) {
        return days.stream()
                .filter(day -> Math.abs(day.from() - found.from()) <= DAY_REACH && isNear(day, found))
                .min(Comparator.comparingInt(day -> Math.abs(day.from() - found.from())))
                .map(Days.Day::date)
                .orElse(null);
    }

    /** A day belongs to the event unless another act stands between them; behind it one may, for whoever speaks of it. */
    private boolean isNear(Days.Day day, Found found) {
        int from = Math.min(day.to(), found.to());
        int to = Math.max(day.from(), found.from());
        long acts = words.sentence().phrases().stream()
                .filter(phrase -> phrase.kind() == Phrase.Kind.VERB && from <= phrase.head() && phrase.head() < to)
                .filter(phrase -> found.from() - phrase.to() > 2 || found.from() < phrase.to())
                .count();
        return acts <= (found.to() <= day.from() ? 1 : 0);
    }

    /** "90-minute call", "three days of talks", "lasted an hour", and "for an hour" where the unit is short. */
    private Lengths.@Nullable Length length(Found found) {
        int start = words.start(found.from());
        int end = words.end(found.to());
        if (found.word().type() == EventType.Summit) {
            return null;
        }
        for (Lengths.Length length : lengths) {
            boolean inside = start <= length.start() && length.end() <= end;
            String before =
                    words.text().substring(words.start(0), length.start()).strip();
            String between = length.end() <= start
                    ? words.text().substring(length.end(), start).strip()
                    : "-";
            boolean lasted = before.endsWith("lasted") || before.endsWith("lasting");
            boolean spent = length.clock() && before.endsWith("for");
            if (inside || lasted || spent || between.equals("of") || between.isEmpty()) {
                return length;
            }
        }
        return null;
    }

    /** "a call for restraint" is no call. */
    private boolean isRequest(Found found) {
        String link = words.lower(found.to());
        return found.word().written().equals("call") && (link.equals("for") || link.equals("on") || link.equals("to"));
    }

    /** "would hold talks", "agreed to open negotiations", "a meeting will be held"; a day makes it certain. */
    private boolean isPlanned(Phrase phrase, Found found) {
        Optional<Phrase> before = words.sentence().phrases().stream()
                .filter(other -> other.kind() == Phrase.Kind.VERB && other.to() <= found.from())
                .reduce((first, second) -> second)
                .filter(verb -> found.from() - verb.to() <= 2);
        if (before.filter(verb -> Modals.makePlan(words.token(verb.head()).lemma()))
                .isPresent()) {
            return true;
        }
        if (words.titleCase() || date(found) != null || found.word().type() == EventType.Summit) {
            return false;
        }
        Optional<Phrase> behind = words.sentence().phrases().stream()
                .filter(other -> other.kind() == Phrase.Kind.VERB && other.from() >= phrase.to())
                .findFirst();
        return before.filter(this::isModal).isPresent()
                || behind.filter(this::isModal).isPresent()
                || before.filter(verb -> words.lower(verb.from() - 1).equals("to"))
                        .isPresent();
    }

    private boolean isModal(Phrase verb) {
        for (int i = verb.from(); i < verb.to(); i++) {
            boolean modal = words.is(i, Tag.AUX) && Modals.isOne(words.lower(i));
            if (modal || (i < verb.head() && words.lower(i).equals("to"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isRound(Phrase phrase) {
        String two = words.lower(phrase.from() - 2) + " " + words.lower(phrase.from() - 1);
        return two.equals("rounds of") || two.equals("round of") || two.equals("night of") || two.equals("day of");
    }

    private boolean isPlaced(Found found) {
        boolean in =
                words.lower(found.to()).equals("in") || words.lower(found.to()).equals("at");
        return in && words.is(found.to() + 1, Tag.PROPN);
    }

    private boolean isDefinite(Phrase phrase) {
        return words.lower(phrase.from()).equals("the");
    }
}
