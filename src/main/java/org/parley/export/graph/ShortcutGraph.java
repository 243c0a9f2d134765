package org.parley.export.graph;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The short-cut graph, or a part of it, found and ready to be written: inside the read transaction it was found in. */
public final class ShortcutGraph {
    private final GraphQueries queries;
    private final SortedSet<String> things;
    private final Supplier<Stream<Edge>> edges;

    private ShortcutGraph(GraphQueries queries, SortedSet<String> things, Supplier<Stream<Edge>> edges) {
        this.queries = queries;
        this.things = Collections.unmodifiableSortedSet(things);
        this.edges = edges;
    }

    /** Finds what is wanted, or says why it cannot. */
    public static ShortcutGraph of(Dataset dataset, Selection wanted, Limits limits) {
        GraphQueries queries = new GraphQueries(union(dataset), limits.time());
        String around = wanted.around();
        return around == null
                ? whole(queries, wanted, limits)
                : part(queries, new Surroundings(queries, wanted, limits).of(Centre.named(around, queries)));
    }

    private static DatasetGraph union(Dataset dataset) {
        boolean hasUnion = TDBInternal.isTDB2(dataset.asDatasetGraph())
                && dataset.getContext().isTrue(TDB2.symUnionDefaultGraph);
        return hasUnion
                ? dataset.asDatasetGraph()
                : DatasetGraphFactory.wrap(dataset.getUnionModel().getGraph());
    }

    private static ShortcutGraph whole(GraphQueries queries, Selection wanted, Limits limits) {
        SortedSet<String> things = new TreeSet<>();
        Supplier<Stream<Edge>> edges = () -> Merged.of(queries.edges().filter(row -> wanted.holds(row.date())));
        AtomicLong found = new AtomicLong();
        try (Stream<Edge> all = edges.get()) {
            all.forEach(edge -> {
                limits.check(found.incrementAndGet());
                things.add(edge.key().source());
                things.add(edge.key().target());
            });
        }
        Supplier<Stream<Edge>> ties = () -> Merged.of(queries.ties()
                .filter(row -> things.contains(row.key().source())
                        && things.contains(row.key().target())));
        return new ShortcutGraph(queries, things, () -> Stream.concat(edges.get(), ties.get()));
    }

    private static ShortcutGraph part(GraphQueries queries, Surroundings.Found found) {
        return new ShortcutGraph(queries, found.things(), () -> found.edges().stream());
    }

    /** Its nodes, by their IRIs in order. */
    Stream<Node> nodes() {
        return things.stream().map(iri -> NodeReader.read(iri, queries));
    }

    /** Its edges, in an order that does not depend on the store. To be closed. */
    Stream<Edge> edges() {
        return edges.get();
    }
}
