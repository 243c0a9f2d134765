package org.parley.model.vocabulary;

/** Whether a statement's cue affirms or denies its content. */
public enum Polarity {
    positive,
    negative
}
