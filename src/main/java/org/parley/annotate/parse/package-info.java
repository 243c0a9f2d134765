/**
 * Finds the grammatical head of each word of a tagged sentence, and how it depends on it.
 *
 * <p>A greedy arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011) decides what hangs on what; it was trained with
 * a dynamic oracle (Goldberg and Nivre 2013), so that it has seen its own mistakes. A second classifier then names each
 * dependency with the whole tree in view. Both are linear, which keeps a sentence well under a millisecond.
 */
@NullMarked
package org.parley.annotate.parse;

import org.jspecify.annotations.NullMarked;
