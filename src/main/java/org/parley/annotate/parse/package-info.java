/**
 * Finds the grammatical head of each word of a tagged sentence, and how it depends on it.
 *
 * <p>An arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011) decides what hangs on what: a beam of a few states,
 * trained by what went furthest wrong in it (Huang, Fayong and Guo 2012). Of the moves that lead to the right tree, the
 * goal takes those that lose the fewest arcs and draw one as soon as they can, which makes it one path even where arcs
 * cross. A second classifier then names each dependency, in order, with the whole tree in view. Both are linear and look
 * up their weights by hashes, which keeps a sentence well under a millisecond.
 *
 * <p>The tags are the treebank's own beside the universal ones: whether a verb is a participle or an infinitive says most
 * of what it can hang on.
 */
@NullMarked
package org.parley.annotate.parse;

import org.jspecify.annotations.NullMarked;
