package org.parley.model;

/** Which side of a stated duration is open: at least, at most, about. */
public enum DurationBound {
    min,
    max,
    about
}
