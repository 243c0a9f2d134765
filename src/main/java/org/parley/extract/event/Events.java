package org.parley.extract.event;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Sentence;
import org.parley.extract.actor.Cast;
import org.parley.extract.gazetteer.Issuance;
import org.parley.extract.gazetteer.Words;
import org.parley.model.ActorType;
import org.parley.model.Block;
import org.parley.model.DocumentKind;
import org.parley.model.Event;
import org.parley.model.EventType;
import org.parley.model.IsoDuration;
import org.parley.model.Span;

/**
 * Finds the events of a document: mentions are gathered sentence by sentence, those that speak of one exchange become
 * one event. In a readout the first event is what the document is about, and the two it is chiefly about take part.
 */
public final class Events {
    private static final Set<EventType> GATHERINGS = Set.of(EventType.Meeting, EventType.Talks);

    private final Cast cast;
    private final Issuance issuance;
    private final @Nullable LocalDate published;
    private final List<Gathering> gatherings = new ArrayList<>();

    private Events(Cast cast, Issuance issuance) {
        this.cast = cast;
        this.issuance = issuance;
        this.published = cast.analysis().document().source().published();
    }

    /** The events of a document, the main one first in the order of the text. */
    public static List<Event> in(Cast cast, Issuance issuance) {
        var events = new Events(cast, issuance);
        String text = cast.analysis().document().text().characters();
        for (Sentence sentence : cast.analysis().sentences()) {
            boolean title = sentence.block().kind() == Block.Kind.title;
            new EventScan(new Words(sentence, text), cast, events.published)
                    .mentions()
                    .forEach(mention -> events.add(mention, title));
        }
        return events.finished();
    }

    private void add(EventMention mention, boolean title) {
        Optional<Gathering> known =
                gatherings.stream().filter(each -> each.isSame(mention)).reduce((first, second) -> second);
        if (known.isPresent()) {
            known.get().add(mention);
        } else if (isMain(title)) {
            gatherings.add(new Gathering(mention, cast.principals()));
        } else {
            List<String> who = participants(mention);
            if (!who.isEmpty()) {
                gatherings.add(new Gathering(mention, who));
            }
        }
    }

    private boolean isMain(boolean title) {
        return gatherings.isEmpty()
                && (title || issuance.kind() == DocumentKind.readout)
                && cast.principals().size() == 2;
    }

    private List<String> participants(EventMention mention) {
        boolean alone =
                mention.type() == EventType.Summit || mention.participants().size() >= 2;
        if (alone && !mention.participants().isEmpty()) {
            return mention.participants();
        }
        if (mention.type() == EventType.Talks && mention.held()) {
            return mention.bystanders().size() >= 2 ? mention.bystanders() : near(mention);
        }
        if (mention.type() == EventType.Other) {
            return cast.principals(false);
        }
        boolean certain = mention.named() || mention.type() == EventType.Meeting;
        return certain ? cast.principals() : List.of();
    }

    /** The two states or groups that the paragraph speaks of most. */
    private List<String> near(EventMention mention) {
        int at = cast.analysis().document().text().index(mention.span().start());
        Span block = cast.analysis().sentenceAt(at).orElseThrow().block().span();
        int start = cast.analysis().document().text().index(block.start());
        Map<String, Long> counts = cast.mentionsIn(start, start + block.text().length()).stream()
                .map(Cast.Mention::actor)
                .filter(this::isParty)
                .collect(groupingBy(id -> id, LinkedHashMap::new, counting()));
        List<String> two = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
        return two.size() == 2 ? two : cast.principals(false);
    }

    private boolean isParty(String id) {
        return cast.byId(id)
                .map(actor -> actor.type() == ActorType.State || actor.type() == ActorType.Group)
                .orElse(false);
    }

    /** What the document is about: the first event that is no summit on whose margins it took place. */
    private @Nullable Gathering main() {
        return gatherings.stream()
                .filter(gathering -> gathering.type != EventType.Summit)
                .findFirst()
                .orElse(gatherings.isEmpty() ? null : gatherings.getFirst());
    }

    private List<Event> finished() {
        List<Event> events = new ArrayList<>();
        for (Gathering gathering : gatherings) {
            boolean main = main() == gathering && issuance.kind() == DocumentKind.readout;
            events.add(gathering.event("e" + (events.size() + 1), main ? published : null));
        }
        return events;
    }

    /** An event while its mentions are gathered. */
    private static final class Gathering {
        private final EventType type;
        private final Set<String> participants;
        private final List<Span> spans = new ArrayList<>();
        private final boolean named;
        private @Nullable LocalDate date;
        private Lengths.@Nullable Length length;

        Gathering(EventMention first, List<String> participants) {
            this.type = first.type();
            this.participants = new LinkedHashSet<>(participants);
            this.named = first.named();
            add(first);
        }

        void add(EventMention mention) {
            if (!spans.contains(mention.span())) {
                spans.add(mention.span());
            }
            if (date == null) {
                date = mention.date();
            }
            if (length == null) {
                length = mention.length();
            }
        }

        /** Whether a mention may speak of this event: type, day and participants do not speak against it. */
        boolean isSame(EventMention mention) {
            boolean kind = type == mention.type()
                    || (GATHERINGS.contains(type)
                            && GATHERINGS.contains(mention.type())
                            && mention.participants().isEmpty());
            boolean day = date == null || mention.date() == null || date.equals(mention.date());
            boolean who = mention.participants().isEmpty()
                    || mention.participants().stream().anyMatch(participants::contains);
            return kind && day && who && named == mention.named();
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
}
