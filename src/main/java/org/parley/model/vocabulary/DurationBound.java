package org.parley.model.vocabulary;

/** Which side of a stated duration is open: at least, at most, about. */
public enum DurationBound {
    min,
    max,
    about
}
