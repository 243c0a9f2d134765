package org.parley.rdf;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Span;
import org.parley.model.text.Text;
import org.parley.model.vocabulary.EventType;
import org.parley.rdf.knowledge.Slug;

/**
 * The rules by which things get their IRIs: from what they are, never from counters or from the order of reading.
 *
 * @param base what every IRI of data begins with; ends with a slash or #
 */
public record Iris(String base) {
    /** Where data lives unless an installation has a place of its own. */
    public static final String DEFAULT_BASE = "https://w3id.org/parley/id/";

    /** The rules with the default base. */
    public static final Iris DEFAULT = new Iris(DEFAULT_BASE);

    private static final String COMPARISONS = "graph/comparison/";

    public Iris {
        if (!base.matches("[a-z][a-z0-9+.-]*:\\S+[/#]")) {
            throw new IllegalArgumentException(
                    "\"%s\" is no base for IRIs; give an absolute IRI that ends with / or #".formatted(base));
        }
    }

    /** A text that was written with the default base, such as a query, with this one. */
    public String rebased(String text) {
        return text.replace("<" + DEFAULT_BASE, "<" + base);
    }

    /** A document, by the digest of its characters. */
    public String document(Text text) {
        return base + "doc/" + Slug.digest(text.characters());
    }

    /** The graph of what was read from a document. */
    public String documentGraph(String document) {
        return graph("doc", document);
    }

    /** The graph of what follows from a document's own graph. */
    public String inferredGraph(String document) {
        return graph("inferred", document);
    }

    /** The graph of the short-cut edges of a document. */
    public String shortcutsGraph(String document) {
        return graph("shortcuts", document);
    }

    /** The graph of what follows from all documents on an event. */
    public String comparisonGraph(String event) {
        return base + COMPARISONS + tail(event).replaceFirst("^event/", "");
    }

    /** Whether a graph is that of an event. */
    public boolean isComparisonGraph(String graph) {
        return graph.startsWith(base + COMPARISONS);
    }

    /** The graph of which events may be the same. */
    public String candidatesGraph() {
        return base + "graph/candidates";
    }

    /** The graph of what persons decided to be the same or different. */
    public String judgementsGraph() {
        return base + "graph/judgements";
    }

    /** The graph of the actors known beforehand. */
    public String registryGraph() {
        return base + "graph/registry";
    }

    /** The graph of the labels and concept schemes of the ontology. */
    public String vocabularyGraph() {
        return base + "graph/vocabulary";
    }

    /** The graph of the queries that come with the program, and of the prefixes to write more. */
    public String queriesGraph() {
        return base + "graph/queries";
    }

    /** The graph of what is known of ingestions and versions. */
    public String metaGraph() {
        return base + "graph/meta";
    }

    /** A graph that somebody sent without a name for it. */
    public String uploadedGraph(String name) {
        return base + "graph/upload/" + name;
    }

    /** The names of all graphs that hold one document and must go when it is replaced. */
    public Stream<String> graphsOf(String document) {
        return Stream.of(documentGraph(document), inferredGraph(document), shortcutsGraph(document));
    }

    public String span(String document, Span span) {
        return "%s#char=%d,%d".formatted(document, span.start(), span.end());
    }

    /** An actor of the registry. */
    public String actor(String name) {
        return base + "actor/" + Slug.of(name);
    }

    /** An actor that only its document vouches for. */
    public String actor(String document, String name) {
        return "%s/actor/%s".formatted(document, Slug.of(name));
    }

    public String event(EventType type, LocalDate date, Collection<String> participants) {
        return "%sevent/%s-%s-%s".formatted(base, Slug.of(type.name()), date, who(participants));
    }

    /** An event whose day or parties are not sure enough to recognise it elsewhere. */
    public String event(String document, EventType type, @Nullable LocalDate date, Collection<String> participants) {
        String when = date == null ? "" : "-" + date;
        String who = participants.isEmpty() ? "" : "-" + who(participants);
        return "%s/event/%s%s%s".formatted(document, Slug.of(type.name()), when, who);
    }

    /** A sentence quoted word for word, by its words. */
    public String quotation(String words) {
        return base + "quotation/" + Slug.sha1(words);
    }

    /** A person's judgement, by the pair of things it is on. */
    public String judgement(String one, String other) {
        boolean inOrder = one.compareTo(other) < 0;
        return base + "judgement/" + Slug.sha1(inOrder ? one + " " + other : other + " " + one);
    }

    /** Whether an event's IRI is one that any document can give it. */
    public boolean isShared(String event) {
        return event.startsWith(base + "event/");
    }

    public String article(String publisher, LocalDate published, String title) {
        return "%saccount/%s-%s-%s".formatted(base, Slug.of(publisher), published, Slug.of(title));
    }

    /** A measure by the event it belongs to, or by its document where it belongs to none. */
    public String measure(@Nullable String event, String document, String key) {
        return (event == null ? document + "/measure/" : measures(event)) + key;
    }

    /** What the IRIs of an event's measures begin with. */
    public String measures(String event) {
        return isShared(event)
                ? "%smeasure/%s/".formatted(base, event.substring((base + "event/").length()))
                : event + "/measure/";
    }

    /** What stands behind the base. */
    String tail(String iri) {
        return iri.startsWith(base) ? iri.substring(base.length()) : Slug.digest(iri);
    }

    /** What stands behind the last slash. */
    public static String last(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private String graph(String kind, String document) {
        return "%sgraph/%s/%s".formatted(base, kind, last(document));
    }

    private static String who(Collection<String> participants) {
        return participants.stream().map(Slug::of).distinct().sorted().collect(Collectors.joining("-"));
    }
}
