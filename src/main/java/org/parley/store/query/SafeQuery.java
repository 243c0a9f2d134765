package org.parley.store.query;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.parley.store.query.Refusal.Reason;

/** A query that was inspected and may run. Only {@link Inspection#of} makes one. */
public final class SafeQuery implements Inspection {
    private final Query query;
    private final Duration limit;
    private final Set<String> services;

    SafeQuery(Query query, Duration limit, Set<String> services) {
        this.query = query;
        this.limit = limit;
        this.services = services;
    }

    /** Whether the answer is a graph (CONSTRUCT, DESCRIBE) and not rows or yes and no. */
    public boolean asksForGraph() {
        return query.isConstructType() || query.isDescribeType();
    }

    /** Why its answer cannot be written in a format, if so. */
    public Optional<Refusal> misfit(AnswerFormat format) {
        if (format.mediaType(asksForGraph()).isPresent()) {
            return Optional.empty();
        }
        String kind = asksForGraph() ? "A graph (CONSTRUCT, DESCRIBE)" : "Rows (SELECT, ASK)";
        return Optional.of(new Refusal(
                Reason.NO_SUCH_FORM,
                "%s cannot be written as %s. Choose one of: %s"
                        .formatted(kind, format.lowerName(), AnswerFormat.names(asksForGraph()))));
    }

    Query query() {
        return query;
    }

    Set<String> services() {
        return services;
    }

    Duration limit() {
        return limit;
    }
}
