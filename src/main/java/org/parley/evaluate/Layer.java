package org.parley.evaluate;

/** A kind of record that has figures of its own, in the order of the report. */
public enum Layer {
    actors,
    events,
    readouts,
    statements,
    agreements,
    pairs,
    divergences
}
