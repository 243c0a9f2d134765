package org.parley.extract.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Phrase;
import org.parley.annotate.Token.Tag;
import org.parley.extract.event.EventWords.Found;
import org.parley.extract.event.time.Days;
import org.parley.extract.gazetteer.Words;

/** Finds which of a sentence's days an event took place on. */
final class EventDay {
    private static final int REACH = 40;

    private final Words words;
    private final List<Days.Day> days;

    EventDay(Words words, @Nullable LocalDate published, @Nullable LocalDate before, int floor) {
        this.words = words;
        this.days = new Days(words, published, before)
                .all().stream().filter(day -> day.from() >= floor).toList();
    }

    /** The last day that the sentence names. */
    Optional<LocalDate> last() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast().date());
    }

    /** The day of an event, null where the sentence names none that is surely its own. */
    @Nullable
    LocalDate of(Found found) {
        return days.stream()
                .filter(day -> Math.abs(day.from() - found.from()) <= REACH && isNear(day, found))
                .filter(day -> !isEve(day, found))
                .min(Comparator.comparingInt(day -> Math.abs(day.from() - found.from())))
                .map(Days.Day::date)
                .orElse(null);
    }

    /** "on May 4, on the eve of the summit": not the summit's day. */
    private boolean isEve(Days.Day day, Found found) {
        for (int at = day.to(); at < found.from(); at++) {
            if (TakingPart.isBefore(words.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** A day belongs to the event unless another act stands between them; behind it one may, for whoever speaks of it. */
    private boolean isNear(Days.Day day, Found found) {
        int from = Math.min(day.to(), found.to());
        int to = Math.max(day.from(), found.from());
        long acts = words.sentence().phrases().stream()
                .filter(phrase -> phrase.kind() == Phrase.Kind.VERB && from <= phrase.head() && phrase.head() < to)
                .filter(phrase -> found.from() - phrase.to() > 2 || found.from() < phrase.to())
                .filter(phrase -> !isHolding(phrase, found) || isOwned(day))
                .filter(phrase -> !isRelative(phrase))
                .count();
        return acts <= (found.to() <= day.from() ? 1 : 0);
    }

    private boolean isRelative(Phrase verb) {
        return words.lower(verb.from() - 1).equals("to")
                || (verb.to() - verb.from() == 1 && words.lower(verb.head()).endsWith("ing"))
                || Set.of("who", "which", "where").contains(words.lower(verb.from() - 1));
    }

    /** "signed on May 4": the day of another act. */
    private boolean isOwned(Days.Day day) {
        return words.inVerbPhrase(day.from() - 2) && words.is(day.from() - 1, Tag.ADP);
    }

    private boolean isHolding(Phrase verb, Found found) {
        return TakingPart.asSubject(words.token(verb.head()).lemma()) && verb.to() <= found.from();
    }
}
