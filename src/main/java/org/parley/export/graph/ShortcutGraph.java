package org.parley.export.graph;

import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The short-cut graph, or a part of it, found and ready to be written: inside the read transaction it was found in. */
public final class ShortcutGraph implements AutoCloseable {
    private final GraphQueries queries;
    private final SortedSet<String> things;
    private final Supplier<Stream<Edge>> edges;
    private final Runnable end;

    private ShortcutGraph(GraphQueries queries, SortedSet<String> things, Supplier<Stream<Edge>> edges, Runnable end) {
        this.queries = queries;
        this.things = things;
        this.edges = edges;
        this.end = end;
    }

    /** Finds what is wanted, or says why it cannot. */
    public static ShortcutGraph of(Dataset dataset, Selection wanted, Limits limits) {
        GraphQueries queries = new GraphQueries(union(dataset), limits.time());
        String around = wanted.around();
        return around == null
                ? whole(queries, Whole.of(queries, wanted, limits))
                : part(queries, new Surroundings(queries, wanted, limits).of(Centre.named(around, queries)));
    }

    private static DatasetGraph union(Dataset dataset) {
        boolean hasUnion = TDBInternal.isTDB2(dataset.asDatasetGraph())
                && dataset.getContext().isTrue(TDB2.symUnionDefaultGraph);
        return hasUnion
                ? dataset.asDatasetGraph()
                : DatasetGraphFactory.wrap(dataset.getUnionModel().getGraph());
    }

    private static ShortcutGraph whole(GraphQueries queries, Whole whole) {
        Set<String> things = whole.things();
        Supplier<Stream<Edge>> ties = () -> Merged.of(queries.ties()
                .filter(row -> things.contains(row.key().source())
                        && things.contains(row.key().target())));
        return new ShortcutGraph(queries, whole.things(), () -> Stream.concat(whole.edges(), ties.get()), whole::close);
    }

    private static ShortcutGraph part(GraphQueries queries, Surroundings.Found found) {
        return new ShortcutGraph(queries, found.things(), () -> found.edges().stream(), () -> {});
    }

    /** Its nodes, by their IRIs in order. */
    Stream<Node> nodes() {
        return things.stream().map(iri -> NodeReader.read(iri, queries));
    }

    /** Its edges, in an order that does not depend on the store. To be closed. */
    Stream<Edge> edges() {
        return edges.get();
    }

    /** Forgets what was put aside for it. */
    @Override
    public void close() {
        end.run();
    }
}
