package org.parley.export.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All that is within so many edges of one thing, and every edge between any two of them. */
final class Surroundings {
    /** What was found, both in order. */
    record Found(SortedSet<String> things, Collection<Edge> edges) {}

    private final GraphQueries queries;
    private final Selection wanted;
    private final Limits limits;
    private final SortedSet<String> things = new TreeSet<>();
    private final SortedMap<Edge.Key, List<Row>> rows = new TreeMap<>();

    Surroundings(GraphQueries queries, Selection wanted, Limits limits) {
        this.queries = queries;
        this.wanted = wanted;
        this.limits = limits;
    }

    Found of(String centre) {
        things.add(centre);
        SortedSet<String> outermost = new TreeSet<>(things);
        for (int step = 0; step < wanted.depth() && !outermost.isEmpty(); step++) {
            outermost = stepFrom(outermost);
        }
        outermost.stream().filter(thing -> !isActor(thing)).forEach(this::linkInside);
        things.forEach(thing -> keep(queries.tiesFrom(thing), this::isInside));
        return new Found(
                things,
                rows.entrySet().stream()
                        .map(edge -> Edge.of(edge.getKey(), edge.getValue()))
                        .toList());
    }

    /** Follows every edge of some things, in both directions; what was reached for the first time. */
    private SortedSet<String> stepFrom(Collection<String> from) {
        SortedSet<String> reached = new TreeSet<>();
        for (String thing : from) {
            for (Stream<Row> found : List.of(queries.edgesFrom(thing), queries.edgesTo(thing))) {
                keep(found, row -> wanted.holds(row.date())).forEach(key -> {
                    reached.add(key.source());
                    reached.add(key.target());
                });
            }
        }
        reached.removeAll(things);
        things.addAll(reached);
        return reached;
    }

    private void linkInside(String thing) {
        for (Stream<Row> found : List.of(queries.edgesFrom(thing), queries.edgesTo(thing))) {
            keep(found, row -> wanted.holds(row.date()) && isInside(row));
        }
    }

    /** Of the two ends of an edge one at least is no actor: so the many edges of a well-known actor need no look. */
    private boolean isActor(String thing) {
        NodeType type = NodeReader.read(thing, queries).type();
        return type != null && type.group() == NodeType.Group.ACTOR;
    }

    private boolean isInside(Row row) {
        return things.contains(row.key().source()) && things.contains(row.key().target());
    }

    /** Keeps those rows of a stream that pass, and closes it; the keys of their edges. */
    private Collection<Edge.Key> keep(Stream<Row> found, Predicate<Row> passes) {
        Map<Edge.Key, List<Row>> kept = new TreeMap<>();
        try (found) {
            found.filter(passes).forEach(row -> {
                kept.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row);
                limits.check(rows.size() + kept.size());
            });
        }
        rows.putAll(kept);
        return kept.keySet();
    }
}
