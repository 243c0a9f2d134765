package org.parley.serve.catalogue;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.parley.store.query.DefaultGraph;

/**
 * How much of what is in a store, as those see it who name no graph.
 *
 * @param triples how many triples there are
 * @param subjects how many different subjects there are
 * @param objects how many different objects there are
 * @param latest when a document came in last, as an xsd:dateTime
 * @param properties by IRI, as are classes and links
 */
record Figures(
        long triples,
        long subjects,
        long objects,
        Optional<String> latest,
        List<OfProperty> properties,
        List<OfClass> classes,
        List<Links> links) {
    /** How often a property is used. */
    record OfProperty(String iri, long triples, long subjects, long objects) {}

    /** How many members a class has, and the first of them by IRI. */
    record OfClass(String iri, long members, String example) {}

    /** How many links by one property lead to Wikidata. */
    record Links(String property, long triples) {}

    Figures {
        properties = List.copyOf(properties);
        classes = List.copyOf(classes);
        links = List.copyOf(links);
    }

    /** Counts; called inside a read transaction. */
    static Figures of(Dataset data) {
        Model seen = DefaultGraph.of(data.getContext()).isUnion() ? data.getUnionModel() : data.getDefaultModel();
        Count count = new Count();
        var triples = seen.getGraph().find();
        try {
            triples.forEachRemaining(count::add);
        } finally {
            Iter.close(triples);
        }
        return count.figures();
    }
}
