package org.parley.model;

/** Whether a statement's cue affirms or denies its content. */
public enum Polarity {
    positive,
    negative
}
