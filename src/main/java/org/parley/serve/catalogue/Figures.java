package org.parley.serve.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.parley.serve.data.Lookup;

/**
 * How much of what is in a store, all graphs taken together.
 *
 * @param subjects how many different subjects there are
 * @param objects how many different objects there are
 * @param latest when a document came in last, as an xsd:dateTime
 */
record Figures(
        long subjects,
        long objects,
        Optional<String> latest,
        List<OfProperty> properties,
        List<OfClass> classes,
        List<Links> links) {
    /** How often a property is used. */
    record OfProperty(String iri, long triples, long subjects, long objects) {}

    /** How many members a class has, and one of them. */
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
        QuerySolution totals = rows(data, "totals.rq").getFirst();
        return new Figures(
                number(totals, "subjects"),
                number(totals, "objects"),
                Optional.ofNullable(totals.getLiteral("latest")).map(latest -> latest.getLexicalForm()),
                rows(data, "properties.rq").stream()
                        .map(row -> new OfProperty(
                                iri(row), number(row, "triples"), number(row, "subjects"), number(row, "objects")))
                        .toList(),
                rows(data, "classes.rq").stream()
                        .map(row -> new OfClass(
                                iri(row),
                                number(row, "members"),
                                row.getLiteral("example").getString()))
                        .toList(),
                rows(data, "links.rq").stream()
                        .map(row -> new Links(iri(row), number(row, "triples")))
                        .toList());
    }

    /** How many triples there are. */
    long triples() {
        return properties.stream().mapToLong(OfProperty::triples).sum();
    }

    private static List<QuerySolution> rows(Dataset data, String file) {
        try (QueryExecution execution = QueryExecution.dataset(data)
                .query(Lookup.text(Figures.class, file))
                .build()) {
            List<QuerySolution> rows = new ArrayList<>();
            execution.execSelect().forEachRemaining(rows::add);
            return rows.stream().filter(row -> row.varNames().hasNext()).toList();
        }
    }

    private static String iri(QuerySolution row) {
        return row.getResource("term").getURI();
    }

    private static long number(QuerySolution row, String column) {
        return row.getLiteral(column).getLong();
    }
}
