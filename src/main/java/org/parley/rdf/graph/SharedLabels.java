package org.parley.rdf.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.rdf.Iris;
import org.parley.rdf.Labels;
import org.parley.rdf.Parley;
import org.parley.rdf.knowledge.Slug;
import org.parley.rdf.record.Page;

/**
 * Composes the one label, and the one date, of an event, and the labels of its readouts, posts and measures: things that
 * documents share, and call by many names.
 */
public final class SharedLabels {
    private static final Comparator<String> SHORTEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Iris iris;

    public SharedLabels(Iris iris) {
        this.iris = iris;
    }

    /** Adds what is missing to the second model, from what the first says of the event and all that is about it. */
    public void write(String event, Model around, Model labels) {
        Resource node = around.createResource(event);
        List<Resource> about =
                around.listSubjectsWithProperty(Parley.about, node).toList();
        List<Resource> mentions = named(
                event,
                about.stream()
                        .filter(each -> each.hasProperty(RDF.type, Parley.EventMention))
                        .toList());
        String label = least(mentions, RDFS.label).orElse("Event");
        label(node, label, labels);
        least(mentions, Parley.date)
                .ifPresent(day -> labels.createResource(event).addProperty(Parley.date, day, XSDDatatype.XSDdate));
        about.forEach(account -> account(account, label, labels));
        about.stream()
                .flatMap(report -> Stream.ofNullable(report.getPropertyResourceValue(Parley.measure)))
                .filter(measure -> measure.getURI().startsWith(iris.measures(event)))
                .distinct()
                .forEach(measure -> label(measure, measure(List.of(measure)), labels));
    }

    /** The label of measures that are one: the shortest that any document has for them. */
    public static String measure(List<Resource> measures) {
        return measures.stream()
                .flatMap(measure -> strings(measure, SKOS.altLabel))
                .min(SHORTEST)
                .map(label -> Labels.clip(Labels.capitalised(label)))
                .orElse("Measure");
    }

    /** Those of the mentions whose documents give the event the name it bears; all where none does. */
    private static List<Resource> named(String event, List<Resource> mentions) {
        List<Resource> named = mentions.stream()
                .filter(mention -> mention.hasProperty(Parley.eventName, event))
                .toList();
        return named.isEmpty() ? mentions : named;
    }

    private static Optional<String> least(List<Resource> things, Property property) {
        return things.stream().flatMap(thing -> strings(thing, property)).min(Comparator.naturalOrder());
    }

    private static void account(Resource account, String event, Model labels) {
        if (account.hasProperty(RDF.type, Parley.Readout)) {
            label(account, "%s readout of the %s".formatted(issuer(account), event), labels);
        } else if (account.hasProperty(RDF.type, Parley.Post)) {
            label(
                    account,
                    "%s’s %s post on the %s".formatted(issuer(account), names(account, Parley.medium), event),
                    labels);
        }
    }

    private static void label(Resource thing, String label, Model labels) {
        if (!thing.hasProperty(RDFS.label) && !labels.contains(thing, RDFS.label)) {
            labels.add(thing, RDFS.label, label);
        }
    }

    /** The office that gave an account out rather than the state, where texts name both. */
    private static String issuer(Resource account) {
        return others(account, Parley.issuer)
                .sorted(Comparator.comparing((Resource issuer) -> issuer.hasProperty(RDF.type, Parley.State))
                        .thenComparing(Resource::getURI))
                .map(Page::label)
                .findFirst()
                .orElse("Official");
    }

    private static String names(Resource thing, Property property) {
        Function<String, String> slug = Slug::of;
        return String.join(
                ", ",
                others(thing, property)
                        .map(Page::label)
                        .distinct()
                        .sorted(Comparator.comparing(slug))
                        .toList());
    }

    private static Stream<Resource> others(Resource thing, Property property) {
        return thing
                .listProperties(property)
                .mapWith(triple -> triple.getResource())
                .filterKeep(other -> other.hasProperty(RDFS.label))
                .toList()
                .stream();
    }

    private static Stream<String> strings(Resource thing, Property property) {
        return thing
                .listProperties(property)
                .mapWith(triple -> triple.getLiteral().getLexicalForm())
                .toList()
                .stream();
    }
}
