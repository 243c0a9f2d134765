package org.parley.rdf.joining;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.Iris;

/** Gives events of a document other IRIs, and with them their readouts, posts and measures. */
public final class Renaming {
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Map<String, String> events;

    /** Renames by old and new IRIs of events. */
    public Renaming(Iris iris, Map<String, String> events) {
        this.events = Map.copyOf(events);
        events.forEach((from, to) -> prefixes.put(iris.measures(from), iris.measures(to)));
        events.forEach((from, to) -> prefixes.put(from + "/", to + "/"));
    }

    /** Renames throughout some graphs of a store. */
    public void in(DatasetGraph store, Stream<String> graphs) {
        graphs.map(Quads::iri).forEach(graph -> {
            Map<Quad, Quad> changed = new HashMap<>();
            store.stream(graph, Node.ANY, Node.ANY, Node.ANY).forEach(quad -> {
                Node subject = renamed(quad.getSubject());
                Node object = renamed(quad.getObject());
                if (subject != quad.getSubject() || object != quad.getObject()) {
                    changed.put(quad, new Quad(graph, subject, quad.getPredicate(), object));
                }
            });
            changed.keySet().forEach(store::delete);
            changed.values().forEach(store::add);
        });
    }

    private Node renamed(Node node) {
        if (!node.isURI()) {
            return node;
        }
        String iri = node.getURI();
        String event = events.get(iri);
        if (event != null) {
            return Quads.iri(event);
        }
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (iri.startsWith(prefix.getKey())) {
                return Quads.iri(
                        prefix.getValue() + iri.substring(prefix.getKey().length()));
            }
        }
        return node;
    }
}
