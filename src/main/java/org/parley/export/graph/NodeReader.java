package org.parley.export.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** Reads from the store what is shown of one thing. */
final class NodeReader {
    private static final String SEVERAL = "; ";

    private final String iri;
    private final Map<String, Collection<String>> values = new TreeMap<>();

    private NodeReader(String iri) {
        this.iri = iri;
    }

    static Node read(String iri, GraphQueries queries) {
        NodeReader reader = new NodeReader(iri);
        try (Stream<Binding> rows = queries.node(iri)) {
            rows.forEach(row -> reader.values
                    .computeIfAbsent(Row.text(row, "attribute"), attribute -> new TreeSet<>())
                    .add(Row.text(row, "value")));
        }
        return reader.node();
    }

    private Node node() {
        return new Node(
                iri,
                all("label").stream().findFirst().orElse(iri),
                NodeType.narrowest(all("type")).orElse(null),
                String.join(SEVERAL, all("kind")),
                String.join(SEVERAL, all("state")),
                firstDay(),
                all("wikidata").stream().findFirst().orElse(""),
                all("url").stream().findFirst().orElse(""));
    }

    private @Nullable LocalDate firstDay() {
        return all("date").stream()
                .map(Row::day)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Collection<String> all(String attribute) {
        return values.getOrDefault(attribute, List.of());
    }
}
