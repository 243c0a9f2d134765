package org.parley.export.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/** Asks the .rq files beside this class of one dataset, inside its transaction, until the time is up. */
final class GraphQueries {
    private static final Query EDGES = read("edges.rq");
    private static final Query TIES = read("ties.rq");
    private static final Query NODE = read("node.rq");
    private static final Query NAMED = read("things-named.rq");

    /** From so many rows on, a sort goes on in files. */
    static final long ROWS_IN_MEMORY = 20_000;

    private final DatasetGraph data;
    private final Duration limit;
    private final long end;

    /** Asks of all graphs together; the dataset's default graph must be their union. */
    GraphQueries(DatasetGraph data, Duration limit) {
        this.data = data;
        this.limit = limit;
        this.end = System.nanoTime() + limit.toNanos();
    }

    Stream<Binding> edges() {
        return ask(EDGES, Map.of());
    }

    Stream<Row> edgesFrom(String source) {
        return ask(EDGES, Map.of("source", NodeFactory.createURI(source))).map(Row::of);
    }

    Stream<Row> edgesTo(String target) {
        return ask(EDGES, Map.of("target", NodeFactory.createURI(target))).map(Row::of);
    }

    Stream<Row> ties() {
        return ask(TIES, Map.of()).map(Row::of);
    }

    Stream<Row> tiesFrom(String source) {
        return ask(TIES, Map.of("source", NodeFactory.createURI(source))).map(Row::of);
    }

    Stream<Binding> node(String iri) {
        return ask(NODE, Map.of("node", NodeFactory.createURI(iri)));
    }

    Stream<Binding> named(String lowerCaseName) {
        return ask(NAMED, Map.of("name", NodeFactory.createLiteralString(lowerCaseName)));
    }

    private Stream<Binding> ask(Query query, Map<String, Node> bound) {
        QueryExecBuilder builder = QueryExec.dataset(data).query(query).set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
        bound.forEach(builder::substitution);
        QueryExec running =
                builder.overallTimeout(remaining(), TimeUnit.MILLISECONDS).build();
        Iterator<Binding> rows = running.select();
        return Iter.asStream(new InTime(rows)).onClose(running::close);
    }

    private long remaining() {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
            throw GraphException.tooLong(limit.toSeconds());
        }
        return left;
    }

    /** Rows until the time is up. */
    private final class InTime implements Iterator<Binding> {
        private final Iterator<Binding> rows;

        InTime(Iterator<Binding> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            try {
                return rows.hasNext();
            } catch (QueryCancelledException e) {
                throw GraphException.tooLong(limit.toSeconds());
            }
        }

        @Override
        public Binding next() {
            return rows.next();
        }
    }

    private static Query read(String file) {
        try (InputStream query = Objects.requireNonNull(GraphQueries.class.getResourceAsStream(file), file)) {
            return QueryFactory.create(new String(query.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
