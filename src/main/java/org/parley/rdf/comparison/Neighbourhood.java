package org.parley.rdf.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.rdf.Iris;
import org.parley.rdf.Parley;
import org.parley.rdf.Terms;
import org.parley.rdf.joining.Judgements;
import org.parley.rdf.joining.Quads;

/**
 * Gathers all that is needed to compare the accounts of one event: what is said of the event, of whatever is about it, of
 * what comes via its accounts, of the measures reported on, and of the actors named.
 */
final class Neighbourhood {
    private static final List<Property> ACTORS = List.of(
            Parley.issuer,
            Parley.medium,
            Parley.speaker,
            Parley.addressee,
            Parley.party,
            Parley.proposer,
            Parley.respondent);

    private final Quads quads;
    private final Judgements judgements;
    private final Set<Node> known = new HashSet<>();
    private final Model model = ModelFactory.createDefaultModel();
    private final Graph graph = model.getGraph();

    private Neighbourhood(Quads quads, Judgements judgements) {
        this.quads = quads;
        this.judgements = judgements;
    }

    /** What a store says around an event; nothing where no document speaks of it. */
    static Model of(Dataset store, Iris iris, Judgements judgements, String event) {
        var around = new Neighbourhood(new Quads(store.asDatasetGraph(), iris), judgements);
        around.gather(Quads.iri(event));
        return around.model;
    }

    private void gather(Node event) {
        List<Node> about = quads.subjects(Parley.about, event);
        if (about.isEmpty()) {
            return;
        }
        add(event);
        about.forEach(this::add);
        Set<Node> accounts = new HashSet<>();
        for (Node thing : about) {
            if (graph.contains(thing, RDF.type.asNode(), Parley.Account.asNode())) {
                accounts.add(thing);
                if (thing.getURI().startsWith(event.getURI())) {
                    quads.subjects(Parley.via, thing).forEach(this::add);
                }
            }
        }
        values(Parley.via).forEach(account -> {
            add(account);
            accounts.add(account);
        });
        accounts.forEach(this::texts);
        values(Parley.measure).forEach(this::measure);
        ACTORS.forEach(property -> values(property).forEach(this::actor));
        List.of(Parley.evidence, Parley.contentSpan)
                .forEach(property -> values(property).forEach(span -> copy(span, Terms.EXACT)));
    }

    private void texts(Node account) {
        quads.subjects(Parley.textOf, account)
                .forEach(document -> graph.add(Triple.create(document, Parley.textOf.asNode(), account)));
    }

    /** Also who else reports on the measure: that counts towards its corroboration. */
    private void measure(Node measure) {
        add(measure);
        for (Node report : quads.subjects(Parley.measure, measure)) {
            if (!known.contains(report)) {
                graph.add(Triple.create(report, Parley.measure.asNode(), measure));
                quads.values(report, Parley.via)
                        .forEach(account -> graph.add(Triple.create(report, Parley.via.asNode(), account)));
            }
        }
    }

    private void actor(Node actor) {
        if (known.add(actor)) {
            actor(Quads.iri(judgements.nameOf(actor.getURI())));
            copy(actor, RDFS.label, RDF.type);
            quads.values(actor, Parley.actsFor).forEach(principal -> {
                graph.add(Triple.create(actor, Parley.actsFor.asNode(), principal));
                if (known.add(principal)) {
                    copy(principal, RDFS.label, RDF.type);
                }
            });
        }
    }

    private void copy(Node subject, Property... properties) {
        for (Property property : properties) {
            quads.values(subject, property)
                    .forEach(value -> graph.add(Triple.create(subject, property.asNode(), value)));
        }
    }

    private Set<Node> values(Property property) {
        Set<Node> values = new HashSet<>();
        graph.stream(Node.ANY, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .forEach(values::add);
        return values;
    }

    private void add(Node subject) {
        if (known.add(subject)) {
            Stream<Triple> triples = quads.about(subject).map(Quad::asTriple);
            triples.forEach(graph::add);
        }
    }
}
