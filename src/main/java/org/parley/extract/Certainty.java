package org.parley.extract;

import org.parley.extract.Voices.Voice;

/** How sure a statement is, by the shape of its content: measured on annotated articles, rounded. */
final class Certainty {
    private static final double UNNAMED = 0.8;

    private Certainty() {}

    static double of(Attribution attribution, Voice voice) {
        double shape = switch (attribution.frame()) {
            case that, whom_clause, whole -> 0.9;
            case clause, list -> 0.85;
            case as, named, whom_to, whom_for -> 0.8;
            case to -> 0.7;
            case object -> 0.65;
        };
        return voice.speakers().isEmpty() ? Math.round(shape * UNNAMED * 100) / 100.0 : shape;
    }
}
