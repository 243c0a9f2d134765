package org.parley.export.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.PeekIterator;

/** Edges made of rows that come sorted by their keys. */
final class Merged implements Iterator<Edge> {
    private final PeekIterator<Row> rows;

    private Merged(Iterator<Row> rows) {
        this.rows = new PeekIterator<>(rows);
    }

    static Stream<Edge> of(Stream<Row> rows) {
        return Iter.asStream((Iterator<Edge>) new Merged(rows.iterator())).onClose(rows::close);
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Edge next() {
        Row first = rows.next();
        List<Row> same = new ArrayList<>(List.of(first));
        while (rows.hasNext() && rows.peek().key().equals(first.key())) {
            same.add(rows.next());
        }
        return Edge.of(first.key(), same);
    }
}
