package org.parley.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.event.time.Lengths;
import org.parley.model.annotation.Event;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.ActorType;
import org.parley.model.vocabulary.EventType;
import org.parley.model.vocabulary.IsoDuration;

/** An event while its mentions are gathered. */
final class Gathering {
    private static final Set<EventType> FAMILY = Set.of(EventType.Meeting, EventType.Talks, EventType.Summit);

    private final Cast cast;
    private final Set<String> participants;
    private final List<Span> spans = new ArrayList<>();
    private final List<EventMention> mentions = new ArrayList<>();
    private EventType type;
    private boolean guessed;
    private @Nullable LocalDate date;
    private Lengths.@Nullable Length length;

    /**
     * An event that a mention is the first to speak of.
     *
     * @param guessed whether who takes part is taken from the document as a whole
     */
    Gathering(Cast cast, EventMention first, List<String> participants, boolean guessed) {
        this.cast = cast;
        this.type = first.type();
        this.participants = new LinkedHashSet<>(participants);
        this.guessed = guessed;
        add(first);
    }

    EventType type() {
        return type;
    }

    void add(EventMention mention) {
        if (!spans.contains(mention.span())) {
            spans.add(mention.span());
        }
        boolean firm = (!mention.again() || mention.type() == EventType.Call)
                && mentions.stream().allMatch(EventMention::again);
        if (firm) {
            type = mention.type();
        }
        mentions.add(mention);
        date = date == null ? mention.date() : date;
        length = length == null ? mention.length() : length;
        widen(mention.participants());
    }

    /** Who is named with a later mention takes part too; named persons take the place of their states. */
    private void widen(List<String> more) {
        if (guessed && more.size() >= 2) {
            participants.clear();
            guessed = false;
        }
        boolean persons = !more.isEmpty() && more.stream().allMatch(cast::isPerson);
        boolean states = participants.stream().noneMatch(cast::isPerson);
        if (persons && states && participants.stream().allMatch(id -> stands(id, more))) {
            participants.clear();
        }
        more.stream().filter(id -> !stands(id, participants)).forEach(participants::add);
    }

    /** Whether an actor, or somebody of the same state where one of the two is a state, is among some. */
    private boolean stands(String id, Iterable<String> others) {
        Optional<String> state = cast.stateOf(id);
        for (String other : others) {
            boolean same = id.equals(other)
                    || (state.isPresent()
                            && state.equals(cast.stateOf(other))
                            && (!cast.isPerson(id) || !cast.isPerson(other)));
            if (same) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mention may speak of this event: type, day and participants do not speak against it. */
    boolean isSame(EventMention mention) {
        boolean day = date == null || mention.date() == null || date.equals(mention.date());
        return isKind(mention) && day && isWho(mention);
    }

    private boolean isKind(EventMention mention) {
        if (isNamed() || mention.named()) {
            return type == mention.type()
                    && (isNamed() ? isSameName(mention) : mention.participants().isEmpty());
        }
        boolean soft = mention.again() || mentions.stream().allMatch(EventMention::again);
        boolean visit = type == EventType.Visit || mention.type() == EventType.Visit;
        boolean family = FAMILY.contains(type)
                && FAMILY.contains(mention.type())
                && (guessed || (!isSetting() && !isSetting(mention)));
        return type == mention.type() || family || (soft && !visit);
    }

    /** "a summit of the African Union": the setting of other meetings, and none of them. */
    private boolean isSetting() {
        return type == EventType.Summit && participants.stream().anyMatch(this::isOrganisation);
    }

    private boolean isSetting(EventMention mention) {
        return mention.type() == EventType.Summit
                && mention.participants().stream().anyMatch(this::isOrganisation);
    }

    private boolean isOrganisation(String id) {
        return cast.byId(id)
                .map(actor -> actor.type() == ActorType.InternationalOrganization)
                .orElse(false);
    }

    private boolean isNamed() {
        return mentions.stream().anyMatch(EventMention::named);
    }

    private boolean isSameName(EventMention mention) {
        String name = mentions.getFirst().span().text();
        return !mention.named() && mention.participants().isEmpty()
                || mention.span().text().equalsIgnoreCase(name)
                || name.endsWith(mention.span().text())
                || mention.span().text().endsWith(name);
    }

    private boolean isWho(EventMention mention) {
        List<String> who = mention.participants();
        if (who.isEmpty()) {
            return mention.definite() || type == mention.type();
        }
        boolean within = who.stream().allMatch(participants::contains)
                || who.size() == 1 && stands(who.getFirst(), participants);
        boolean around = who.containsAll(participants);
        boolean alike = who.size() <= participants.size()
                && who.stream().allMatch(id -> stands(id, participants))
                && participants.stream().allMatch(id -> stands(id, who));
        boolean one = guessed && who.stream().anyMatch(id -> stands(id, participants));
        return within || around || alike || one;
    }

    Event event(String id, @Nullable LocalDate fallback) {
        @Nullable IsoDuration duration = length == null ? null : length.duration();
        return new Event(
                id,
                type,
                List.copyOf(participants),
                date == null ? fallback : date,
                duration,
                length == null ? null : length.bound(),
                spans,
                0.8,
                "event word");
    }
}
