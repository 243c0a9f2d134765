package org.parley.model.annotation;

import org.parley.model.vocabulary.DivergenceKind;

/**
 * A difference between two accounts within one text.
 *
 * @param a id of a statement or status report
 * @param b id of the one it is set against
 * @param note what differs, in a person's words
 */
public record Divergence(String a, String b, DivergenceKind kind, String note) {}
