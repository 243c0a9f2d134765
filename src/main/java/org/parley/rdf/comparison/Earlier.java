package org.parley.rdf.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparison.Relation;
import org.parley.model.comparison.Contrast;
import org.parley.rdf.Iris;
import org.parley.rdf.Parley;

/**
 * What an earlier comparison of the same event found. Where neither of two accounts has changed since, their shared points
 * need not be looked for again: an event of which many documents tell costs no more than what the new one brings.
 */
final class Earlier {
    private final Model graph;
    private final Map<String, List<Resource>> byAccounts = new HashMap<>();

    /** From the graph of the event as it was; empty where all is to be compared anew. */
    Earlier(Model graph) {
        this.graph = graph;
        graph.listSubjectsWithProperty(RDF.type, Parley.Divergence)
                .filterKeep(
                        node -> node.hasProperty(Parley.score) && !kind(node).equals("undecided"))
                .forEach(node -> byAccounts
                        .computeIfAbsent(key(iri(node, Parley.left), iri(node, Parley.right)), key -> new ArrayList<>())
                        .add(node));
    }

    /** The points that two accounts were found to share; nothing where one of them was not compared as it is now. */
    Optional<List<Contrast>> shared(Account left, Account right) {
        if (!isKnown(left) || !isKnown(right)) {
            return Optional.empty();
        }
        Map<String, Claim> ofLeft = byId(left);
        Map<String, Claim> ofRight = byId(right);
        List<Contrast> contrasts = new ArrayList<>();
        for (Resource node : byAccounts.getOrDefault(key(left.id(), right.id()), List.of())) {
            contrast(node, Relation.narrowerInA, ofLeft, ofRight).ifPresent(contrasts::add);
            if (kind(node).equals("narrower")) {
                contrast(node, Relation.narrowerInB, ofRight, ofLeft)
                        .map(Earlier::turned)
                        .ifPresent(contrasts::add);
            }
        }
        return Optional.of(contrasts);
    }

    private boolean isKnown(Account account) {
        return graph.contains(graph.createResource(account.id()), Parley.fingerprint, Fingerprints.of(account));
    }

    /** The contrast, if it is one of these two texts. */
    private static Optional<Contrast> contrast(
            Resource node, Relation ifNarrower, Map<String, Claim> ofLeft, Map<String, Claim> ofRight) {
        Set<String> left = iris(node, Parley.leftRecord);
        Set<String> right = iris(node, Parley.rightRecord);
        if (!ofLeft.keySet().containsAll(left) || !ofRight.keySet().containsAll(right)) {
            return Optional.empty();
        }
        String kind = kind(node);
        String label = node.getRequiredProperty(RDFS.label).getString();
        return Optional.of(new Contrast(
                label.substring(kind.length() + ": ".length()),
                left.stream().sorted().map(ofLeft::get).toList(),
                right.stream().sorted().map(ofRight::get).toList(),
                switch (kind) {
                    case "agrees" -> Relation.both;
                    case "contradicts" -> Relation.contradicts;
                    default -> ifNarrower;
                },
                node.getRequiredProperty(Parley.score).getDouble(),
                node.listProperties(Parley.reason)
                        .mapWith(triple -> triple.getString())
                        .toList(),
                node.getRequiredProperty(Parley.note).getString()));
    }

    private static Contrast turned(Contrast it) {
        return new Contrast(it.label(), it.right(), it.left(), it.relation(), it.score(), it.reasons(), it.sentence());
    }

    private static Map<String, Claim> byId(Account account) {
        return account.claims().stream().collect(Collectors.toMap(Claim::id, claim -> claim));
    }

    private static String key(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private static String kind(Resource node) {
        return Iris.last(iri(node, Parley.divergenceKind));
    }

    private static String iri(Resource node, Property property) {
        return node.getRequiredProperty(property).getResource().getURI();
    }

    private static Set<String> iris(Resource node, Property property) {
        return node.listProperties(property)
                .mapWith(triple -> triple.getResource().getURI())
                .toSet();
    }
}
