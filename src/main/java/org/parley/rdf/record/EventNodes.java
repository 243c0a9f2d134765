package org.parley.rdf.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.Event;
import org.parley.model.text.Document;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.EventType;
import org.parley.rdf.Iris;
import org.parley.rdf.Parley;
import org.parley.rdf.knowledge.Slug;

/** Writes the events of a document, and tells which event a place of the text speaks of. */
public final class EventNodes {
    private static final Comparator<Event> IN_TEXT_ORDER = Comparator.comparingInt((Event event) ->
                    event.mentions().stream().mapToInt(Span::start).min().orElse(Integer.MAX_VALUE))
            .thenComparing(Event::id);

    private final Page page;
    private final ActorNodes actors;
    private final Paragraphs paragraphs;
    private final @Nullable LocalDate published;
    private final EventSides sides;
    private final Map<String, Resource> nodes = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final List<Event> events;

    public EventNodes(Page page, ActorNodes actors, Document document, Annotation annotation) {
        this.page = page;
        this.actors = actors;
        this.published = annotation.published();
        this.sides = new EventSides(page, actors, published);
        this.paragraphs = new Paragraphs(document);
        this.events = annotation.events().stream().sorted(IN_TEXT_ORDER).toList();
        this.events.forEach(event -> nodes.put(event.id(), write(event)));
    }

    /** The IRIs of all events. */
    public Set<String> iris() {
        Set<String> iris = new TreeSet<>();
        nodes.values().forEach(node -> iris.add(node.getURI()));
        return iris;
    }

    Resource node(String id) {
        return Objects.requireNonNull(nodes.get(id), () -> "There is no event " + id);
    }

    Optional<Event> event(@Nullable String id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /** The event mentioned nearest to a place, within its sentence or else its paragraph; failing that, the only event. */
    Optional<Resource> spokenOf(Span place) {
        return nearest(place, paragraphs.sentence(place))
                .or(() -> nearest(place, paragraphs.paragraph(place)))
                .or(() -> nodes.values().stream().distinct().count() == 1
                        ? nodes.values().stream().findFirst()
                        : Optional.empty());
    }

    private Optional<Resource> nearest(Span place, Paragraphs.Stretch stretch) {
        record Near(Resource event, Span mention) {}
        return events.stream()
                .flatMap(event -> event.mentions().stream().map(mention -> new Near(node(event.id()), mention)))
                .filter(near -> stretch.holds(near.mention()))
                .min(Comparator.comparingInt(near -> distance(near.mention(), place)))
                .map(Near::event);
    }

    private static int distance(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }

    private Resource write(Event event) {
        String iri = iri(event);
        Resource node = page.shared(iri, type(event.type()));
        shared(event)
                .filter(other -> !other.equals(iri))
                .ifPresent(twin -> node.addProperty(SKOS.closeMatch, page.resource(twin)));
        event.participants().forEach(id -> node.addProperty(Parley.participant, actors.node(id)));
        page.duration(node, event.duration(), event.durationBound());
        page.mentions(node, event.mentions());
        page.spans(node, Parley.evidence, event.mentions());
        page.found(node, event);
        mention(event, node);
        return node;
    }

    /** What this document says of the event, whatever it is found to be the same as. */
    private void mention(Event event, Resource node) {
        int start = event.mentions().stream().mapToInt(Span::start).min().orElse(0);
        String iri = page.unlike("%s/mention/%s".formatted(page.document(), Iris.last(node.getURI())), start);
        Resource mention = page.own(iri, Parley.EventMention, EventLabels.of(event, names(event)))
                .addProperty(Parley.about, node)
                .addProperty(Parley.eventName, node.getURI());
        page.day(mention, Parley.date, event.date());
        page.day(mention, Parley.toldOn, published);
        sides.key(event).ifPresent(key -> mention.addProperty(Parley.meetingKey, key));
        sides.delegates(event).forEach(delegate -> mention.addProperty(Parley.delegate, delegate));
    }

    /** An event is known again elsewhere by its kind, its day and its parties, one of whom at least must be known. */
    private String iri(Event event) {
        Optional<String> shared = shared(event);
        if (shared.isPresent() && given.add(shared.get())) {
            return shared.get();
        }
        int start = event.mentions().stream().mapToInt(Span::start).min().orElse(0);
        return page.unlike(page.iris().event(page.document(), event.type(), event.date(), names(event)), start);
    }

    private Optional<String> shared(Event event) {
        boolean known = event.participants().stream().anyMatch(actors::shared);
        return Optional.ofNullable(event.date())
                .filter(date -> known)
                .map(date -> page.iris().event(event.type(), date, names(event)));
    }

    private List<String> names(Event event) {
        return event.participants().stream()
                .map(id -> actors.actor(id).name())
                .sorted(Comparator.comparing(Slug::of))
                .toList();
    }

    static Resource type(EventType type) {
        return switch (type) {
            case Call -> Parley.Call;
            case Meeting -> Parley.Meeting;
            case Talks -> Parley.Talks;
            case Summit -> Parley.Summit;
            case Visit -> Parley.Visit;
            case Other -> Parley.Event;
        };
    }
}
