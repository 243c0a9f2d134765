package org.parley.compare.timeline;

import org.parley.model.vocabulary.Status;

/** How far along a measure's course a status lies; each stage presupposes those before it. */
enum Stage {
    open,
    underWay,
    settled,
    signed,
    running,
    over;

    static Stage of(Status status) {
        return switch (status) {
            case proposed, demanded -> open;
            case supported, underNegotiation -> underWay;
            case agreed, ordered, rejected, denied, withdrawn -> settled;
            case signed -> signed;
            case inForce, violated, suspended -> running;
            case expired -> over;
        };
    }

    /** Whether nothing comes of the measure, or no more. */
    static boolean ends(Status status) {
        return switch (status) {
            case rejected, denied, withdrawn, suspended, expired -> true;
            case proposed, demanded, supported, underNegotiation, agreed, ordered, signed, inForce, violated -> false;
        };
    }

    /** Whether parties are bound: from then on a duration runs. */
    static boolean binds(Status status) {
        return switch (status) {
            case agreed, signed, ordered, inForce -> true;
            default -> false;
        };
    }

    /** Whether it is a yes or no to a proposal. */
    static boolean answers(Status status) {
        return switch (status) {
            case supported, agreed, signed, rejected -> true;
            default -> false;
        };
    }

    /** Whether both cannot be so on one day. A proposal may well be rejected; what is agreed is not. */
    static boolean clash(Status some, Status other) {
        return ends(some) != ends(other) && of(some) != open && of(other) != open;
    }

    /** Whether a report leaves another one of the same day behind. */
    static boolean outranks(Testimony some, Testimony other) {
        boolean disagree = !some.account().equals(other.account()) && clash(some.status(), other.status());
        return of(some.status()).compareTo(of(other.status())) > 0 && !disagree;
    }

    /** Whether a report changes what stood before its day. */
    static boolean moves(Testimony later, Status before) {
        return later.isDated() || ends(later.status()) || of(later.status()).compareTo(of(before)) >= 0;
    }
}
