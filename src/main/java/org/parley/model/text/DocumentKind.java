package org.parley.model.text;

/** Whether a text is a news article or one party's own official account. */
public enum DocumentKind {
    article,
    readout
}
