package org.parley.rdf.joining;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.parley.rdf.Iris;
import org.parley.rdf.Parley;

/** The mentions of events that a store holds, as it stands when they are asked for. */
public final class EventMentions {
    private static final String INFIX = "/mention/";

    private final Quads quads;
    private final Iris iris;

    public EventMentions(Dataset store, Iris iris) {
        this.quads = new Quads(store.asDatasetGraph(), iris);
        this.iris = iris;
    }

    /** The mentions of one document. */
    public List<EventMention> of(String document) {
        return quads.graph().stream(
                        Quads.iri(iris.documentGraph(document)),
                        Node.ANY,
                        RDF.type.asNode(),
                        Parley.EventMention.asNode())
                .map(Quad::getSubject)
                .map(this::mention)
                .sorted(Comparator.comparing(EventMention::name))
                .toList();
    }

    /** The mentions of all documents. */
    public List<EventMention> all() {
        return quads.subjects(RDF.type, Parley.EventMention.asNode()).stream()
                .map(this::mention)
                .toList();
    }

    /**
     * All mentions that can have a say in which events some events are: those of the same sort and sides or the same name,
     * and those that a person joined to them, and on from there.
     */
    public Collection<EventMention> around(Touched touched, Judgements judgements) {
        Map<Node, EventMention> found = new TreeMap<>(Comparator.comparing(Node::getURI));
        Deque<Node> open = new ArrayDeque<>();
        touched.keys().forEach(key -> open.addAll(withKey(key)));
        touched.events().forEach(event -> open.addAll(quads.subjects(Parley.about, Quads.iri(event))));
        touched.names().forEach(name -> judgements.withJoined(name).forEach(other -> open.addAll(withName(other))));
        while (!open.isEmpty()) {
            Node node = open.remove();
            if (!found.containsKey(node) && node.getURI().contains(INFIX)) {
                EventMention mention = mention(node);
                found.put(node, mention);
                judgements.withJoined(mention.name()).forEach(name -> open.addAll(withName(name)));
                Stream.ofNullable(mention.key()).forEach(key -> open.addAll(withKey(key)));
            }
        }
        return found.values();
    }

    private List<Node> withKey(String key) {
        return quads.subjects(Parley.meetingKey, NodeFactory.createLiteralString(key));
    }

    private List<Node> withName(String name) {
        return quads.subjects(Parley.eventName, NodeFactory.createLiteralString(name));
    }

    private EventMention mention(Node node) {
        Map<Node, List<Node>> values =
                quads.about(node).collect(groupingBy(Quad::getPredicate, mapping(Quad::getObject, toList())));
        Function<RDFNode, Stream<String>> of = property -> values.getOrDefault(property.asNode(), List.of()).stream()
                .map(value -> value.isURI() ? value.getURI() : value.getLiteralLexicalForm());
        return new EventMention(
                node.getURI().substring(0, node.getURI().indexOf(INFIX)),
                of.apply(Parley.about).findFirst().orElseThrow(),
                of.apply(Parley.eventName).findFirst().orElseThrow(),
                of.apply(Parley.meetingKey).findFirst().orElse(null),
                of.apply(Parley.date).findFirst().map(LocalDate::parse).orElse(null),
                of.apply(Parley.toldOn).findFirst().map(LocalDate::parse).orElse(null),
                of.apply(Parley.delegate).collect(toSet()));
    }
}
