package org.parley.store.update;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.parley.store.leash.Leash;
import org.parley.store.query.DefaultGraph;
import org.parley.store.upload.RefusedChange;
import org.parley.store.upload.Terms;

/**
 * The data while it is being changed: every quad that comes or goes is looked at, and so is the clock. TDB2 itself would
 * copy or clear a graph of any size without looking up.
 */
final class WatchedData extends DatasetGraphWrapper {
    private static final int AT_ONCE = 5_000;

    private final Leash leash;
    private final boolean unionIsDefault;

    WatchedData(DatasetGraph data, Leash leash) {
        super(data);
        this.leash = leash;
        this.unionIsDefault = DefaultGraph.of(data.getContext()).isUnion();
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node graph) {
        return GraphView.createNamedGraph(this, graph);
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        leash.look();
        if (Quad.isUnionGraph(graph) || (unionIsDefault && Quad.isDefaultGraph(graph))) {
            throw RefusedChange.defaultGraph();
        }
        if (!isRdf(graph, subject, predicate)) {
            return; // as SPARQL has it for what a template makes of such solutions; ARQ would keep it
        }
        Terms.require(graph);
        Terms.require(subject, predicate, object);
        super.add(graph, subject, predicate, object);
    }

    private static boolean isRdf(Node graph, Node subject, Node predicate) {
        return graph.isURI() && (subject.isURI() || subject.isBlank()) && predicate.isURI();
    }

    @Override
    public void delete(Quad quad) {
        leash.look();
        super.delete(quad);
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        leash.look();
        super.delete(graph, subject, predicate, object);
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        List<Quad> some;
        do {
            Iterator<Quad> found = find(graph, subject, predicate, object);
            some = new ArrayList<>(AT_ONCE);
            while (some.size() < AT_ONCE && found.hasNext()) {
                some.add(found.next());
            }
            Iter.close(found);
            some.forEach(this::delete);
        } while (some.size() == AT_ONCE);
    }

    @Override
    public void removeGraph(Node graph) {
        deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public void clear() {
        deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }
}
