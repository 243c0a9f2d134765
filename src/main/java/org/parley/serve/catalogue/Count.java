package org.parley.serve.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.Parley;

/** A count of triples under way, in one pass. Each triple is to be added once. */
final class Count {
    private static final Node TYPE = RDF.type.asNode();
    private static final Node INGESTED_AT = Parley.ingestedAt.asNode();

    private final Set<Node> subjects = new HashSet<>();
    private final Set<Node> objects = new HashSet<>();
    private final SortedMap<String, Uses> properties = new TreeMap<>();
    private final SortedMap<String, Members> classes = new TreeMap<>();
    private long triples;
    private @Nullable Node latest;

    /** The uses of one property. */
    private static final class Uses {
        private final Set<Node> subjects = new HashSet<>();
        private final Set<Node> objects = new HashSet<>();
        private long triples;
        private long toWikidata;
    }

    /** The members of one class. */
    private static final class Members {
        private long number;
        private String first;

        Members(String first) {
            this.first = first;
        }
    }

    void add(Triple triple) {
        Node subject = triple.getSubject();
        Node object = triple.getObject();
        triples++;
        subjects.add(subject);
        objects.add(object);
        Uses uses = properties.computeIfAbsent(triple.getPredicate().getURI(), property -> new Uses());
        uses.triples++;
        uses.subjects.add(subject);
        uses.objects.add(object);
        if (object.isURI()) {
            if (object.getURI().startsWith(Catalogue.WIKIDATA)) {
                uses.toWikidata++;
            }
            if (triple.getPredicate().equals(TYPE)) {
                addMember(object.getURI(), subject.toString());
            }
        } else if (triple.getPredicate().equals(INGESTED_AT)) {
            latest = later(latest, object);
        }
    }

    private void addMember(String type, String name) {
        Members members = classes.computeIfAbsent(type, each -> new Members(name));
        members.number++;
        if (name.compareTo(members.first) < 0) {
            members.first = name;
        }
    }

    private static Node later(@Nullable Node known, Node other) {
        if (known == null) {
            return other;
        }
        boolean isLater = NodeValue.compareAlways(NodeValue.makeNode(known), NodeValue.makeNode(other)) < 0;
        return isLater ? other : known;
    }

    Figures figures() {
        List<Figures.OfProperty> ofProperties = properties.entrySet().stream()
                .map(each -> ofProperty(each.getKey(), each.getValue()))
                .toList();
        List<Figures.OfClass> ofClasses = classes.entrySet().stream()
                .map(each -> new Figures.OfClass(each.getKey(), each.getValue().number, each.getValue().first))
                .toList();
        List<Figures.Links> links = properties.entrySet().stream()
                .filter(each -> each.getValue().toWikidata > 0)
                .map(each -> new Figures.Links(each.getKey(), each.getValue().toWikidata))
                .toList();
        return new Figures(
                triples,
                subjects.size(),
                objects.size(),
                Optional.ofNullable(latest).map(Node::getLiteralLexicalForm),
                ofProperties,
                ofClasses,
                links);
    }

    private static Figures.OfProperty ofProperty(String iri, Uses uses) {
        return new Figures.OfProperty(iri, uses.triples, uses.subjects.size(), uses.objects.size());
    }
}
