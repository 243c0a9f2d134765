package org.parley.compare.match;

import java.util.Objects;
import org.parley.model.comparison.Claim;
import org.parley.model.vocabulary.Status;

/** How a status stands to the will of the parties: from a wish of one to what holds for all, and what is denied to all. */
public enum Standing {
    /** Put forward or asked for by one. */
    wished,
    /** Talked about. */
    open,
    /** Backed by those whose consent it takes. */
    backed,
    /** Settled: agreed, signed, ordered, in force, or in force once. */
    settled,
    /** Turned down or said not to be. */
    refused;

    public static Standing of(Claim report) {
        return of(Objects.requireNonNull(report.status()));
    }

    public static Standing of(Status status) {
        return switch (status) {
            case proposed, demanded -> wished;
            case underNegotiation -> open;
            case supported -> backed;
            case agreed, signed, ordered, inForce, suspended, violated, expired -> settled;
            case rejected, denied, withdrawn -> refused;
        };
    }
}
