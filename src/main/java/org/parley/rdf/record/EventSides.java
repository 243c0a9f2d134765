package org.parley.rdf.record;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.parley.model.annotation.Event;
import org.parley.model.vocabulary.ActorType;
import org.parley.model.vocabulary.EventType;
import org.parley.rdf.Iris;
import org.parley.rdf.knowledge.Slug;

/** Tells for whom those who took part in an event acted: what mentions of one event in several documents must share. */
final class EventSides {
    private final Page page;
    private final ActorNodes actors;
    private final @Nullable LocalDate published;

    EventSides(Page page, ActorNodes actors, @Nullable LocalDate published) {
        this.page = page;
        this.actors = actors;
        this.published = published;
    }

    /** Sort and sides of an event; none where fewer than two sides, or somebody with a name but no known side, took part. */
    Optional<String> key(Event event) {
        Set<String> sides = new TreeSet<>();
        for (String id : event.participants()) {
            Resource side = side(id, event);
            if (!page.owns(side.getURI())) {
                sides.add(Iris.last(side.getURI()));
            } else if (actors.actor(id).type() != ActorType.Group) {
                return Optional.empty();
            }
        }
        return sort(event.type()).filter(sort -> sides.size() > 1).map(sort -> sort + " " + String.join(" ", sides));
    }

    /** The persons who took part, each behind their side. */
    Set<String> delegates(Event event) {
        Set<String> delegates = new TreeSet<>();
        event.participants().stream()
                .filter(id -> actors.actor(id).type() == ActorType.Person)
                .forEach(id -> delegates.add(Iris.last(side(id, event).getURI()) + "/"
                        + Slug.of(actors.actor(id).name())));
        return delegates;
    }

    private Resource side(String id, Event event) {
        return actors.side(id, event.date() == null ? published : event.date());
    }

    /** A call is never taken for a meeting; meetings, talks, summits and visits are often taken for each other. */
    private static Optional<String> sort(EventType type) {
        return switch (type) {
            case Call -> Optional.of(type.name().toLowerCase(Locale.ROOT));
            case Meeting, Talks, Summit, Visit -> Optional.of("gathering");
            case Other -> Optional.empty();
        };
    }
}
