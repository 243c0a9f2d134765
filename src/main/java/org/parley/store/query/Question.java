package org.parley.store.query;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A SPARQL query as it was asked.
 *
 * @param defaultGraphs graphs that take the place of the query's own FROM; none leaves it alone
 * @param namedGraphs graphs that take the place of the query's own FROM NAMED
 * @param limit how long its answer may take
 * @param services the endpoints elsewhere that it may call with SERVICE
 */
public record Question(
        String sparql, List<String> defaultGraphs, List<String> namedGraphs, Duration limit, Set<String> services) {
    /** How long an answer may take unless told otherwise. */
    public static final Duration USUAL_LIMIT = Duration.ofSeconds(30);

    public Question {
        defaultGraphs = List.copyOf(defaultGraphs);
        namedGraphs = List.copyOf(namedGraphs);
        services = Set.copyOf(services);
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("A query needs some time: got " + limit);
        }
    }

    public static Question of(String sparql) {
        return new Question(sparql, List.of(), List.of(), USUAL_LIMIT, Set.of());
    }

    public Question within(Duration limit) {
        return new Question(sparql, defaultGraphs, namedGraphs, limit, services);
    }

    public Question calling(Set<String> services) {
        return new Question(sparql, defaultGraphs, namedGraphs, limit, services);
    }
}
