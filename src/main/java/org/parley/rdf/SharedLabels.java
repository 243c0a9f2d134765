package org.parley.rdf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.rdf.knowledge.Slug;

/** Composes the one label of an event that documents share, and of its readouts and posts. */
final class SharedLabels {
    /** Adds the labels that are missing to the second model, from what the first says. */
    static void write(String event, Model around, Model labels) {
        Resource node = around.createResource(event);
        String label = node.hasProperty(RDFS.label) ? Page.label(node) : event(node);
        label(node, label, labels);
        around.listSubjectsWithProperty(Parley.about, node).toList().forEach(account -> {
            if (account.hasProperty(RDF.type, Parley.Readout)) {
                label(account, "%s readout of the %s".formatted(issuer(account), label), labels);
            } else if (account.hasProperty(RDF.type, Parley.Post)) {
                label(
                        account,
                        "%s’s %s post on the %s".formatted(issuer(account), names(account, Parley.medium), label),
                        labels);
            }
        });
    }

    private static void label(Resource thing, String label, Model labels) {
        if (!thing.hasProperty(RDFS.label)) {
            labels.add(thing, RDFS.label, label);
        }
    }

    private static String event(Resource event) {
        String day = Stream.ofNullable(event.getProperty(Parley.date))
                .map(date -> Labels.day(LocalDate.parse(date.getString())))
                .findFirst()
                .orElse("");
        return EventLabels.compose(list(event, Parley.participant), kind(event), day);
    }

    private static String kind(Resource event) {
        return Stream.of(Parley.Call, Parley.Summit, Parley.Meeting, Parley.Talks, Parley.Visit)
                .filter(type -> event.hasProperty(RDF.type, type))
                .findFirst()
                .map(type -> type.getLocalName().toLowerCase(Locale.ROOT))
                .orElse("exchange");
    }

    /** The office that gave an account out rather than the state, where texts name both. */
    private static String issuer(Resource account) {
        return account
                .listProperties(Parley.issuer)
                .mapWith(triple -> triple.getResource())
                .filterKeep(issuer -> issuer.hasProperty(RDFS.label))
                .toList()
                .stream()
                .sorted(Comparator.comparing((Resource issuer) -> issuer.hasProperty(RDF.type, Parley.State))
                        .thenComparing(Resource::getURI))
                .map(Page::label)
                .findFirst()
                .orElse("Official");
    }

    private static String names(Resource thing, Property property) {
        return String.join(", ", list(thing, property));
    }

    private static List<String> list(Resource thing, Property property) {
        return thing
                .listProperties(property)
                .mapWith(triple -> triple.getResource())
                .filterKeep(other -> other.hasProperty(RDFS.label))
                .mapWith(Page::label)
                .toSet()
                .stream()
                .sorted(Comparator.comparing(Slug::of))
                .toList();
    }

    private SharedLabels() {}
}
