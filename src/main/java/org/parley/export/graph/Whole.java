package org.parley.export.graph;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.DataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.system.SerializationFactoryFinder;
import org.jspecify.annotations.Nullable;

/** All edges there are, put aside in a temporary file once they are many. Of their ends the names alone are in memory. */
final class Whole implements AutoCloseable {
    private final SortedSet<String> things = new TreeSet<>();
    private final DataBag<Binding> rows = BagFactory.newDefaultBag(
            new ThresholdPolicyCount<>(GraphQueries.ROWS_IN_MEMORY),
            SerializationFactoryFinder.bindingSerializationFactory());

    private Whole() {}

    static Whole of(GraphQueries queries, Selection wanted, Limits limits) {
        Whole whole = new Whole();
        try (Stream<Binding> found = queries.edges()) {
            whole.keep(found, wanted, limits);
            return whole;
        } catch (RuntimeException e) {
            whole.close();
            throw e;
        }
    }

    private void keep(Stream<Binding> found, Selection wanted, Limits limits) {
        Edge.@Nullable Key last = null;
        long edges = 0;
        for (Binding binding : (Iterable<Binding>) found::iterator) {
            Row row = Row.of(binding);
            if (wanted.holds(row.date())) {
                if (!row.key().equals(last)) {
                    last = row.key();
                    things.add(last.source());
                    things.add(last.target());
                    limits.check(++edges);
                }
                rows.add(binding);
            }
        }
    }

    SortedSet<String> things() {
        return Collections.unmodifiableSortedSet(things);
    }

    /** The edges in the order of their keys; to be closed. */
    Stream<Edge> edges() {
        var kept = rows.iterator();
        return Merged.of(Iter.asStream(kept).map(Row::of).onClose(() -> Iter.close(kept)));
    }

    @Override
    public void close() {
        rows.close();
    }
}
