package org.parley.extract.event;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Sentence;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.event.time.Dateline;
import org.parley.extract.gazetteer.Words;
import org.parley.extract.issuance.Issuance;
import org.parley.model.annotation.Event;
import org.parley.model.text.Block;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.ActorType;
import org.parley.model.vocabulary.EventType;

/**
 * Finds the events of a document: mentions are gathered sentence by sentence, those that speak of one exchange become
 * one event. In a readout the first event is what the document is about, and the two it is chiefly about take part.
 */
public final class Events {
    private final Cast cast;
    private final Issuance issuance;
    private final @Nullable LocalDate published;
    private final List<Gathering> gatherings = new ArrayList<>();

    private Events(Cast cast, Issuance issuance) {
        this.cast = cast;
        this.issuance = issuance;
        this.published = Dateline.of(cast.analysis().document());
    }

    /** The events of a document, the main one first in the order of the text. */
    public static List<Event> in(Cast cast, Issuance issuance) {
        var events = new Events(cast, issuance);
        String text = cast.analysis().document().text().characters();
        LocalDate last = events.published;
        for (Sentence sentence : cast.analysis().sentences()) {
            boolean title = sentence.block().kind() == Block.Kind.title;
            var scan = new EventScan(new Words(sentence, text), cast, events.published, last);
            scan.mentions().forEach(mention -> events.add(mention, title));
            last = scan.lastDay().orElse(last);
        }
        return events.finished();
    }

    private void add(EventMention mention, boolean title) {
        Optional<Gathering> known = known(mention);
        if (known.isPresent()) {
            known.get().add(mention);
        } else if (mention.participants().size() < 2 && isMain(title)) {
            gatherings.add(new Gathering(cast, mention, cast.principals(), true));
        } else {
            List<String> who = participants(mention);
            if (!who.isEmpty()) {
                boolean states = title && isReadout() && who.stream().noneMatch(cast::isPerson);
                gatherings.add(new Gathering(cast, mention, who, states || !who.containsAll(mention.participants())));
            }
        }
    }

    /** The event that a mention repeats: the last of its own type, else the last that it may mean. */
    private Optional<Gathering> known(EventMention mention) {
        List<Gathering> same =
                gatherings.stream().filter(each -> each.isSame(mention)).toList();
        return same.stream()
                .filter(each -> each.type() == mention.type())
                .reduce((first, second) -> second)
                .or(() -> same.stream().reduce((first, second) -> second));
    }

    private boolean isMain(boolean title) {
        return gatherings.isEmpty()
                && (title || issuance.kind() == DocumentKind.readout)
                && cast.principals().size() == 2;
    }

    private List<String> participants(EventMention mention) {
        boolean alone = mention.type() == EventType.Summit
                || mention.type() == EventType.Visit
                || mention.participants().size() >= 2;
        if (alone && !mention.participants().isEmpty()) {
            return mention.type() == EventType.Visit ? withHost(mention.participants()) : mention.participants();
        }
        if (mention.type() == EventType.Talks && mention.held()) {
            List<String> others = mention.bystanders().size() >= 2 ? mention.bystanders() : near(mention);
            return Stream.concat(
                            mention.participants().stream(),
                            others.stream()
                                    .filter(id -> mention.participants().stream()
                                            .noneMatch(one -> cast.stateOf(one)
                                                    .filter(id::equals)
                                                    .isPresent())))
                    .distinct()
                    .toList();
        }
        if (mention.type() == EventType.Other) {
            return cast.principals(false);
        }
        if (mention.participants().size() == 1) {
            return withCounterpart(mention.participants().getFirst());
        }
        boolean certain =
                mention.named() || (mention.type() == EventType.Meeting && (mention.definite() || isReadout()));
        return certain ? cast.principals() : List.of();
    }

    private boolean isReadout() {
        return issuance.kind() == DocumentKind.readout;
    }

    /** A visitor and, where a readout does not name it with the visit, the state of whoever received them. */
    private List<String> withHost(List<String> who) {
        if (!isReadout() || who.size() > 1 || !cast.isPerson(who.getFirst())) {
            return who;
        }
        Optional<String> host = cast.principals(true).stream()
                .filter(other -> !other.equals(who.getFirst()))
                .flatMap(other -> cast.stateOf(other).stream())
                .findFirst();
        return host.map(state -> List.of(who.getFirst(), state)).orElse(who);
    }

    /** Whoever is named alone met the other of those whom the document is chiefly about. */
    private List<String> withCounterpart(String one) {
        return cast.principals(true).stream()
                .filter(other -> cast.isPerson(one) && !other.equals(one))
                .findFirst()
                .map(other -> List.of(one, other))
                .orElse(List.of());
    }

    /** The two states or groups that the paragraph speaks of most. */
    private List<String> near(EventMention mention) {
        int at = cast.analysis().document().text().index(mention.span().start());
        Span block = cast.analysis().sentenceAt(at).orElseThrow().block().span();
        int start = cast.analysis().document().text().index(block.start());
        Map<String, Long> counts = cast.mentionsIn(start, start + block.text().length()).stream()
                .filter(each -> !isOwner(each))
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

    /** "South Africa's capital": where, not who. */
    private boolean isOwner(Cast.Mention mention) {
        String text = cast.analysis().document().text().characters();
        return text.startsWith("'s", mention.end()) || text.startsWith("’s", mention.end());
    }

    private boolean isParty(String id) {
        return cast.byId(id)
                .map(actor -> actor.type() == ActorType.State
                        || actor.type() == ActorType.Group
                        || (actor.type() == ActorType.GovernmentBody
                                && actor.name().startsWith("Government of")))
                .orElse(false);
    }

    /** What the document is about: the first event that is no summit on whose margins it took place. */
    private @Nullable Gathering main() {
        return gatherings.stream()
                .filter(gathering -> gathering.type() != EventType.Summit)
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
}
