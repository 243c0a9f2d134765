package org.parley.store.text;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** The data while it is being written, which notes every searched text that comes or goes. */
final class RecordedData extends DatasetGraphWrapper {
    private final Set<Quad> touched = new LinkedHashSet<>();

    RecordedData(DatasetGraph data) {
        super(data);
    }

    /** The quads with a searched text that were written or removed; which of them are there now, the data says. */
    Set<Quad> touched() {
        return touched;
    }

    Set<String> touchedGraphs() {
        return touched.stream().map(quad -> Entries.graph(quad.getGraph())).collect(Collectors.toSet());
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
    public void addGraph(Node name, Graph graph) {
        GraphUtil.addInto(getGraph(name), graph);
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        note(graph, subject, predicate, object);
        super.add(graph, subject, predicate, object);
    }

    @Override
    public void delete(Quad quad) {
        delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        note(graph, subject, predicate, object);
        super.delete(graph, subject, predicate, object);
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        noteAny(graph, subject, predicate, object);
        super.deleteAny(graph, subject, predicate, object);
    }

    @Override
    public void removeGraph(Node graph) {
        noteAny(graph, Node.ANY, Node.ANY, Node.ANY);
        super.removeGraph(graph);
    }

    @Override
    public void clear() {
        noteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
        super.clear();
    }

    private void note(Node graph, Node subject, Node predicate, Node object) {
        if (Entries.isSearched(predicate, object)) {
            touched.add(new Quad(graph, subject, predicate, object));
        }
    }

    private void noteAny(Node graph, Node subject, Node predicate, Node object) {
        for (Node searched : Entries.SEARCHED) {
            if (predicate == null || predicate.equals(Node.ANY) || predicate.equals(searched)) {
                Iterator<Quad> found = get().find(graph, subject, searched, object);
                found.forEachRemaining(
                        quad -> note(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
                Iter.close(found);
            }
        }
    }
}
