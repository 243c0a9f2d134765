package org.parley.store.update;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A SPARQL update as it was sent.
 *
 * @param using graphs that WHERE reads in place of the default graph; none leaves the update alone
 * @param usingNamed graphs that GRAPH in WHERE reads
 * @param graph the one graph that the update is about and that it need not name, if there is one
 * @param limit how long it may take
 */
public record SentUpdate(
        String sparql, List<String> using, List<String> usingNamed, Optional<String> graph, Duration limit) {
    public SentUpdate {
        using = List.copyOf(using);
        usingNamed = List.copyOf(usingNamed);
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("An update needs some time: got " + limit);
        }
    }

    public static SentUpdate of(String sparql, Duration limit) {
        return new SentUpdate(sparql, List.of(), List.of(), Optional.empty(), limit);
    }
}
