package org.parley.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Phrase;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.event.EventWords.Found;
import org.parley.extract.event.EventWords.Needs;
import org.parley.extract.event.time.Dateline;
import org.parley.extract.event.time.Lengths;
import org.parley.extract.gazetteer.Words;
import org.parley.model.text.Block;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.EventType;

/** Finds the mentions of events in one sentence, leaving out what is only planned. */
final class EventScan {
    private final Words words;
    private final Cast cast;
    private final Participants participants;
    private final Plans plans;
    private final Lasting lasting;
    private final EventDay day;
    private final int floor;
    private final boolean title;

    /**
     * The events of a sentence.
     *
     * @param published the day the document was given out
     * @param before the day that the text named last
     */
    EventScan(Words words, Cast cast, @Nullable LocalDate published, @Nullable LocalDate before) {
        this.words = words;
        this.cast = cast;
        this.floor = Dateline.behind(words);
        this.participants = new Participants(words, cast, floor);
        this.plans = new Plans(words);
        this.lasting = new Lasting(words);
        this.day = new EventDay(words, published, before, floor);
        this.title = words.sentence().block().kind() == Block.Kind.title;
    }

    List<EventMention> mentions() {
        List<EventMention> mentions = headline();
        for (Phrase phrase : words.sentence().phrases()) {
            if (phrase.to() > floor) {
                (phrase.kind() == Phrase.Kind.NOUN ? noun(phrase) : verb(phrase)).ifPresent(mentions::add);
            }
        }
        return mentions.stream().map(mention -> settled(mention, mentions)).toList();
    }

    /** A summit on whose margins others met, with those who met there. */
    private static EventMention settled(EventMention mention, List<EventMention> mentions) {
        if (mention.type() != EventType.Summit) {
            return mention;
        }
        return mentions.stream()
                .filter(other ->
                        other.type() != EventType.Summit && other.participants().size() >= 2)
                .findFirst()
                .map(other -> mention.at(other))
                .orElse(mention);
    }

    /** The last day that the sentence names. */
    Optional<LocalDate> lastDay() {
        return day.last();
    }

    /** Verbs that a headline's capitals made the tagger take for names. */
    private List<EventMention> headline() {
        List<EventMention> mentions = new ArrayList<>();
        for (int at = 1; at < words.size() && words.titleCase(); at++) {
            int verb = at;
            Optional<Found> found = words.inVerbPhrase(at) ? Optional.empty() : EventWords.STANDARD.headline(words, at);
            found.filter(each -> words.lower(verb).endsWith("s") && each.to() < words.size())
                    .filter(each -> !each.word().written().startsWith("call"))
                    .filter(each -> !each.word().speaks() || each.word().links().contains(words.lower(each.to())))
                    .map(each -> mention(each, participants.persons(), null, true, false, false))
                    .ifPresent(mentions::add);
        }
        return mentions;
    }

    private Optional<EventMention> noun(Phrase phrase) {
        return EventWords.STANDARD.noun(words, phrase).flatMap(found -> noun(phrase, found));
    }

    private Optional<EventMention> noun(Phrase phrase, Found found) {
        int start = participants.clause().start(phrase, found);
        boolean summit = found.word().type() == EventType.Summit;
        boolean named = summit && isName(found);
        boolean settled = title || date(found) != null || named;
        if (isRequest(found) || plans.isWish(phrase, start) || (!settled && plans.isOpen(phrase, start, summit))) {
            return Optional.empty();
        }
        List<String> who = named(phrase, found);
        Lengths.Length length = named ? null : lasting.of(found, start);
        boolean held = length != null
                || who.size() >= 2
                || start < phrase.from()
                || isPlaced(found)
                || isDefinite(phrase)
                || date(found) != null
                || participants
                        .clause()
                        .holding(start)
                        .filter(verb -> !who.isEmpty())
                        .isPresent()
                || (found.word().type() == EventType.Visit && who.stream().anyMatch(cast::isPerson))
                || title;
        return found.word().needs() == Needs.held && !held
                ? Optional.empty()
                : Optional.of(mention(found, who, length, held, named, isDefinite(phrase)));
    }

    private Optional<EventMention> verb(Phrase phrase) {
        return EventWords.STANDARD.verb(words, phrase).flatMap(found -> {
            List<String> who = participants.ofVerb(phrase, found);
            LocalDate date = date(found);
            boolean real =
                    (date != null || !plans.isModal(phrase)) && !plans.isGerund(phrase) && !plans.isDenied(phrase);
            boolean fits = found.word().needs() != Needs.persons
                    || who.stream().filter(cast::isPerson).count() >= 2;
            boolean called = !found.word().written().equals("call") || isVisibleCall(found, date);
            boolean self = who.size() == 1 && Subjects.isSelf(words, phrase.from() - 1);
            return real && fits && called && (who.size() >= 2 || self)
                    ? Optional.of(mention(found, who, lasting.of(found, found.from()), true, false, false))
                    : Optional.empty();
        });
    }

    /**
     * Those named with the noun and, where it names one or nobody, those of the verb around it; a call or meeting that
     * names nobody may be between the two persons of its sentence.
     */
    private List<String> named(Phrase phrase, Found found) {
        Set<String> who = namedAround(phrase, found);
        if (found.word().type() == EventType.Visit && who.stream().allMatch(cast::isPerson)) {
            who.addAll(participants.destination(participants.clause().start(phrase, found)));
        }
        boolean two = found.word().type() == EventType.Call || found.word().type() == EventType.Meeting;
        if (found.word().type() != EventType.Visit
                && who.stream().filter(cast::isPerson).count() >= 2) {
            Set<String> all = Set.copyOf(who);
            who.removeIf(id -> isStateOfAnother(id, all));
        }
        return who.isEmpty() && two && !isDefinite(phrase) ? participants.persons() : List.copyOf(who);
    }

    /** Those named with the noun, and those of the verb around it; two persons who chair it stand for their states. */
    private Set<String> namedAround(Phrase phrase, Found found) {
        Participants.Own own = participants.ofNoun(phrase, found);
        Set<String> who = new LinkedHashSet<>(own.ids());
        boolean setting =
                found.word().type() == EventType.Summit || found.word().type() == EventType.Visit;
        boolean again = isDefinite(phrase) && own.ids().isEmpty() && !setting;
        boolean hosted = participants
                .clause()
                .holding(participants.clause().start(phrase, found))
                .filter(verb -> TakingPart.hosts(words.token(verb.head()).lemma()))
                .isPresent();
        if (hosted || (!own.whole() && !again)) {
            List<String> around = participants.ofVerbAround(phrase, found);
            boolean persons = around.stream().filter(cast::isPerson).count() >= 2;
            if (hosted && persons && own.ids().stream().noneMatch(cast::isPerson)) {
                who.clear();
            }
            who.addAll(around);
        }
        return who;
    }

    private boolean isStateOfAnother(String id, Set<String> who) {
        return who.stream()
                .anyMatch(other -> cast.isPerson(other)
                        && cast.stateOf(other).filter(id::equals).isPresent());
    }

    /** "16th BRICS Summit", but not "TRIPARTITE SUMMIT". */
    private boolean isName(Found found) {
        boolean capital = words.capitalised(found.to() - 1) && found.to() - found.from() > 1;
        boolean initials = false;
        for (int at = found.from(); at < found.to() - 1; at++) {
            String word = words.token(at).text();
            boolean all = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            initials |= all || Character.isDigit(word.charAt(0));
        }
        boolean shouted =
                Character.isUpperCase(words.token(found.to() - 1).text().codePointAt(1));
        return capital && !shouted && (initials || !words.titleCase());
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
            Found found,
            List<String> who,
            Lengths.@Nullable Length length,
            boolean held,
            boolean named,
            boolean definite) {
        Span span = cast.analysis().span(words.start(found.from()), words.end(found.to()));
        return new EventMention(
                span,
                found.word().type(),
                who,
                participants.institutions(),
                named ? null : date(found),
                length,
                held,
                named,
                definite || title,
                found.word().speaks());
    }

    private @Nullable LocalDate date(Found found) {
        return day.of(found);
    }

    /** "a call for restraint" is no call. */
    private boolean isRequest(Found found) {
        String link = words.lower(found.to());
        return found.word().written().equals("call")
                && Set.of("for", "on", "off", "out", "to").contains(link)
                && !cast.isPerson(participants.partners(found.to(), false, List.of("to")).stream()
                        .findFirst()
                        .orElse(""));
    }

    private boolean isPlaced(Found found) {
        boolean in =
                words.lower(found.to()).equals("in") || words.lower(found.to()).equals("at");
        return in && words.is(found.to() + 1, Tag.PROPN);
    }

    private boolean isDefinite(Phrase phrase) {
        String first = words.lower(phrase.from());
        return first.equals("the") || first.equals("this") || first.equals("that") || first.equals("their");
    }
}
