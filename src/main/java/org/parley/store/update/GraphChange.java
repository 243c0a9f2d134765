package org.parley.store.update;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.store.leash.Leash;
import org.parley.store.leash.LimitReached;
import org.parley.store.upload.Upload;

/** What the graph store protocol does to one graph: its triples come, go, or take the place of others. */
public final class GraphChange {
    private GraphChange() {}

    /** The triples take the place of what is in the graph. */
    public static Change replace(GraphName graph, Upload triples) {
        return (data, leash) -> {
            boolean wasThere = remove(data, graph.node());
            add(data, graph.node(), triples, leash);
            return wasThere;
        };
    }

    /** The triples come to those in the graph. */
    public static Change add(GraphName graph, Upload triples) {
        return (data, leash) -> {
            boolean wasThere = isThere(data, graph.node());
            add(data, graph.node(), triples, leash);
            return wasThere;
        };
    }

    /** The graph goes. */
    public static Change remove(GraphName graph) {
        return (data, leash) -> remove(data, graph.node());
    }

    private static boolean isThere(DatasetGraph data, Node graph) {
        return data.contains(graph, Node.ANY, Node.ANY, Node.ANY);
    }

    private static boolean remove(DatasetGraph data, Node graph) {
        boolean wasThere = isThere(data, graph);
        data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
        return wasThere;
    }

    private static void add(DatasetGraph data, Node graph, Upload triples, Leash leash) {
        try (InputStream read = triples.open()) {
            RDFParser.source(read).lang(Lang.NTRIPLES).checking(false).parse(new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                    if (leash.isOver()) {
                        throw LimitReached.time();
                    }
                    data.add(new Quad(graph, triple));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
