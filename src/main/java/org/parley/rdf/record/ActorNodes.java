package org.parley.rdf.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.parley.model.annotation.Actor;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.ActorType;
import org.parley.rdf.Parley;
import org.parley.rdf.knowledge.Knowledge;
import org.parley.rdf.knowledge.Registry;
import org.parley.rdf.knowledge.Slug;

/** Writes the actors of a document: those of the registry under its IRIs, everybody else under the document's own. */
public final class ActorNodes {
    private final Page page;
    private final Knowledge knowledge;
    private final Registry registry;
    private final Map<String, Actor> actors = new TreeMap<>();

    public ActorNodes(Page page, Knowledge knowledge, List<Actor> actors) {
        this.page = page;
        this.knowledge = knowledge;
        this.registry = knowledge.registry();
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
        this.actors.values().forEach(this::write);
    }

    Actor actor(String id) {
        return Objects.requireNonNull(actors.get(id), () -> "There is no actor " + id);
    }

    Resource node(String id) {
        Actor actor = actor(id);
        return node(actor.name(), actor.type());
    }

    Resource node(String name, ActorType type) {
        return page.resource(registry.find(name, type)
                .map(entry -> page.iris().actor(entry.name()))
                .orElseGet(() -> page.iris().actor(page.document(), name) + namesake(name, type)));
    }

    /** Tells two actors of one name and different kinds apart. */
    private String namesake(String name, ActorType type) {
        boolean alone = actors.values().stream()
                .noneMatch(
                        other -> other.type() != type && Slug.of(other.name()).equals(Slug.of(name)));
        return alone ? "" : "-" + Slug.ofTerm(type.name());
    }

    /** The publisher, author or network with this name, which need not be an actor of the annotation. */
    Resource named(String name, ActorType type) {
        Optional<Actor> known = actors.values().stream()
                .filter(actor -> Slug.of(actor.name()).equals(Slug.of(name)))
                .findFirst();
        ActorType knownType = known.map(Actor::type)
                .or(() -> registry.named(name).map(Registry.Entry::type))
                .orElse(type);
        return describe(name, knownType);
    }

    /** The network that carries a post. */
    Resource medium(String network) {
        return describe(registry.medium(network).map(Registry.Entry::name).orElse(network), ActorType.Media);
    }

    /** The person with this name; nobody where it is known as the name of something else. */
    public Optional<Resource> person(String name) {
        return Optional.of(named(name, ActorType.Person)).filter(node -> isPerson(node, name));
    }

    private boolean isPerson(Resource node, String name) {
        return node.hasProperty(RDF.type, Parley.Person)
                || registry.find(name, ActorType.Person).isPresent();
    }

    /** Whether the actor is the same in every document. */
    boolean shared(String id) {
        return !page.owns(node(id).getURI());
    }

    /**
     * The state for which an actor acts, or else the outermost body; itself where it belongs to none. Of a known person the
     * offices of that year decide, if there are any, so that all documents agree; otherwise what the document says.
     */
    Resource side(String id, @Nullable LocalDate day) {
        Actor actor = actor(id);
        return registry.find(actor.name(), actor.type())
                .flatMap(known -> served(known, day))
                .map(known -> page.resource(page.iris().actor(known.name())))
                .orElseGet(() -> side(actor));
    }

    private Optional<Registry.Entry> served(Registry.Entry person, @Nullable LocalDate day) {
        List<Registry.Office> offices = day == null ? person.officesToday() : person.officesIn(day.getYear());
        return offices.stream()
                .flatMap(office -> registry.named(office.of()).stream())
                .map(this::outermost)
                .min(Comparator.comparing(entry -> entry.type() != ActorType.State));
    }

    private Resource side(Actor actor) {
        Actor side = actor;
        Set<String> seen = new HashSet<>();
        while (side.of() != null && seen.add(side.id()) && side.type() != ActorType.State) {
            side = actor(side.of());
        }
        return registry.find(side.name(), side.type())
                .map(this::outermost)
                .map(known -> page.resource(page.iris().actor(known.name())))
                .orElse(node(side.name(), side.type()));
    }

    private Registry.Entry outermost(Registry.Entry body) {
        return Optional.ofNullable(body.of())
                .flatMap(registry::named)
                .map(this::outermost)
                .orElse(body);
    }

    private void write(Actor actor) {
        Resource node = describe(actor.name(), actor.type());
        page.found(node, actor);
        page.mentions(node, actor.mentions());
        actor.mentions().stream()
                .map(Span::text)
                .filter(name -> !name.equals(actor.name()))
                .forEach(name -> page.name(node, name));
        if (actor.role() != null) {
            node.addProperty(Parley.office, actor.role());
        }
        if (actor.of() != null) {
            node.addProperty(belonging(actor, actor(actor.of())), node(actor.of()));
        }
    }

    private Resource describe(String name, ActorType type) {
        Resource node = node(name, type);
        Optional<Registry.Entry> known = registry.find(name, type);
        if (known.isEmpty()) {
            page.own(node.getURI(), type(type), name);
            candidates(name, type).forEach(other -> node.addProperty(SKOS.closeMatch, page.resource(other)));
        } else if (registry.named(name).isEmpty()) {
            describeStateBody(node, known.get());
        }
        return node;
    }

    /** The bodies that every state has are not spelled out in the registry graph. */
    private void describeStateBody(Resource node, Registry.Entry body) {
        node.addProperty(RDF.type, type(body.type())).addProperty(RDFS.label, body.name());
        node.addProperty(Parley.partOf, page.resource(page.iris().actor(Objects.requireNonNull(body.of()))));
    }

    /** Those of the registry that could be meant: the same name for another kind of actor, or a name of theirs. */
    private List<String> candidates(String name, ActorType type) {
        boolean person = type == ActorType.Person;
        return Stream.concat(registry.named(name).stream(), registry.candidates(name).stream())
                .filter(entry -> (entry.type() == ActorType.Person) == person)
                .map(entry -> page.iris().actor(entry.name()))
                .distinct()
                .toList();
    }

    private Property belonging(Actor actor, Actor of) {
        if (actor.type() != ActorType.Person) {
            return Parley.partOf;
        }
        return knowledge.offices().leads(actor.role(), of.name()) ? Parley.leads : Parley.holdsOfficeIn;
    }

    public static Resource type(ActorType type) {
        return switch (type) {
            case Person -> Parley.Person;
            case State -> Parley.State;
            case GovernmentBody -> Parley.GovernmentBody;
            case InternationalOrganization -> Parley.InternationalOrganization;
            case ArmedForce -> Parley.ArmedForce;
            case Organization -> Parley.Organization;
            case Media -> Parley.Media;
            case Group -> Parley.Group;
        };
    }
}
