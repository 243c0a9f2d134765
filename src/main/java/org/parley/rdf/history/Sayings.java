package org.parley.rdf.history;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.parley.rdf.Iris;

/**
 * What a store says because of one document: the statuses it reports of measures, and the contrasts its accounts are part of.
 *
 * @param lines a line for people to each thing said, by what tells it from others wherever in the text it stands
 */
public record Sayings(SortedMap<String, String> lines) {
    private static final Query STATUSES = QueryFactory.create(Queries.text("statuses.rq"));
    private static final Query CONTRASTS = QueryFactory.create(Queries.text("contrasts.rq"));

    /** Nothing said. */
    public static final Sayings NONE = new Sayings(new TreeMap<>());

    /** What a dataset says now because of a document. */
    public static Sayings of(Dataset store, Iris iris, String document) {
        SortedMap<String, String> lines = new TreeMap<>();
        Dataset union = DatasetFactory.wrap(store.getUnionModel());
        for (Query query : List.of(STATUSES, CONTRASTS)) {
            try (QueryExecution execution = QueryExecution.dataset(union)
                    .query(query)
                    .substitution("document", ResourceFactory.createResource(document))
                    .build()) {
                execution
                        .execSelect()
                        .forEachRemaining(row -> lines.merge(
                                key(row, document),
                                row.getLiteral("line").getString(),
                                (one, other) -> one.compareTo(other) <= 0 ? one : other));
            }
        }
        return new Sayings(lines);
    }

    /** The things a row is about, without the digest of the document, which changes with each comma. */
    private static String key(QuerySolution row, String document) {
        StringBuilder key = new StringBuilder();
        row.varNames().forEachRemaining(name -> {
            RDFNode value = row.get(name);
            if (value.isResource()) {
                key.append(value.asResource().getURI().replace(document, "")).append(' ');
            }
        });
        return key.isEmpty() ? row.getLiteral("line").getString() : key.toString();
    }

    /** The lines for what is not said in another state of the store, be it in these words or by these things. */
    public List<String> without(Sayings other) {
        return lines.entrySet().stream()
                .filter(line -> !other.lines.containsKey(line.getKey()))
                .map(Map.Entry::getValue)
                .filter(line -> !other.lines.containsValue(line))
                .distinct()
                .sorted()
                .toList();
    }
}
