package org.parley.model.vocabulary;

/** Whose words a statement's content is in: the source's, the reporter's, or partly each. */
public enum Quotation {
    direct,
    indirect,
    mixed
}
