package org.parley.rdf.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.Event;
import org.parley.model.annotation.Readout;
import org.parley.model.annotation.Statement;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.ActorType;
import org.parley.rdf.Iris;
import org.parley.rdf.Labels;
import org.parley.rdf.Parley;
import org.parley.rdf.knowledge.Slug;

/** Writes the accounts of a document: its own voice, and the readouts, posts and remarks it cites. */
public final class AccountNodes {
    /**
     * An account.
     *
     * @param key what tells it from the other accounts of the document, for IRIs
     */
    public record Account(Resource node, String key) {}

    private final Page page;
    private final ActorNodes actors;
    private final EventNodes events;
    private final @Nullable LocalDate published;
    private final Map<String, Account> readouts = new HashMap<>();
    private final Account own;

    public AccountNodes(Page page, ActorNodes actors, EventNodes events, Annotation annotation) {
        this.page = page;
        this.actors = actors;
        this.events = events;
        this.published = annotation.published();
        annotation.readouts().stream()
                .sorted(Comparator.comparing(Readout::id))
                .forEach(readout -> readouts.put(readout.id(), write(readout)));
        own = annotation.kind() == DocumentKind.readout ? ownReadout(annotation) : article(annotation);
        page.day(own.node(), Parley.published, annotation.published());
    }

    /** The account whose text the document is. */
    public Account own() {
        return own;
    }

    Optional<Account> readout(@Nullable String id) {
        return Optional.ofNullable(id == null ? null : readouts.get(id));
    }

    /** The account that carries a statement. */
    Account of(Statement statement) {
        return carrier(
                statement.speakers(), statement.via(), statement.content().getFirst());
    }

    /** A readout by its id, a post by its network, else the remarks of the first speaker; the text itself where none is. */
    Account carrier(List<String> speakers, @Nullable String via, Span place) {
        Optional<Account> readout = readout(via);
        if (readout.isPresent()) {
            return readout.get();
        }
        if (speakers.isEmpty()) {
            return own;
        }
        String speaker = speakers.getFirst();
        return via == null ? remarks(speaker) : post(speaker, via, events.spokenOf(place));
    }

    private Account write(Readout readout) {
        Resource event = events.node(readout.about());
        LocalDate day = events.event(readout.about()).map(Event::date).orElse(published);
        Resource side = actors.side(readout.issuer(), day);
        String tail = "readout/" + Iris.last(side.getURI());
        String iri = event.getURI() + "/" + tail;
        Resource node = page.shared(iri, Parley.Readout)
                .addProperty(Parley.issuer, actors.node(readout.issuer()))
                .addProperty(Parley.side, side)
                .addProperty(Parley.about, event);
        page.mentions(node, readout.mentions());
        page.spans(node, Parley.evidence, readout.mentions());
        page.found(node, readout);
        return new Account(node, tail.replace('/', '-'));
    }

    /** A readout's text is its issuer's readout, or where no event was found, remarks: both need somebody to answer for them. */
    private Account ownReadout(Annotation annotation) {
        String issuer = annotation.issuer();
        Optional<Account> readout = annotation.readouts().stream()
                .min(Comparator.comparing((Readout each) -> !name(each.issuer()).equals(issuer))
                        .thenComparing(Readout::id))
                .map(each -> readouts.get(each.id()));
        return readout.orElseGet(() -> issuer == null ? article(annotation) : statementBy(issuer, annotation.title()));
    }

    private Account statementBy(String issuer, String title) {
        String key = "remarks-" + Slug.of(issuer);
        Resource node = page.own(page.document() + "/" + key, Parley.Remarks, "%s: %s".formatted(issuer, title));
        node.addProperty(Parley.issuer, actors.named(issuer, ActorType.GovernmentBody));
        return new Account(node, key);
    }

    private Account article(Annotation annotation) {
        String publisher = annotation.publisher();
        LocalDate published = annotation.published();
        String iri = publisher == null || published == null
                ? page.document() + "/article"
                : page.iris().article(publisher, published, annotation.title());
        Resource node = page.own(iri, Parley.Article, articleLabel(publisher, published, annotation.title()));
        if (publisher != null) {
            node.addProperty(Parley.issuer, actors.named(publisher, ActorType.Media));
        }
        return new Account(node, "article");
    }

    private static String articleLabel(@Nullable String publisher, @Nullable LocalDate published, String title) {
        String day = published == null ? "" : ", " + Labels.day(published);
        return publisher == null ? title : "%s%s: %s".formatted(publisher, day, title);
    }

    private Account post(String speaker, String network, Optional<Resource> event) {
        String tail = "post/%s/%s".formatted(Slug.of(name(speaker)), Slug.of(network));
        Resource node = event.map(each -> page.shared(each.getURI() + "/" + tail, Parley.Post))
                .orElseGet(() -> page.own(
                        page.document() + "/" + tail, Parley.Post, "%s’s %s post".formatted(name(speaker), network)));
        event.ifPresent(each -> node.addProperty(Parley.about, each));
        node.addProperty(Parley.issuer, actors.node(speaker)).addProperty(Parley.medium, actors.medium(network));
        return new Account(node, tail.replace('/', '-'));
    }

    private Account remarks(String speaker) {
        String key = "remarks-" + Iris.last(actors.node(speaker).getURI());
        Resource node = page.own(page.document() + "/" + key, Parley.Remarks, "Remarks by " + name(speaker));
        node.addProperty(Parley.issuer, actors.node(speaker));
        return new Account(node, key);
    }

    private String name(String actor) {
        return actors.actor(actor).name();
    }
}
