/**
 * What became of documents over time: versions, retractions, and what each change brought in or took out.
 *
 * <p><b>Where it stands.</b> All of it is in the meta graph, which alone decides whether a document stands. A document that
 * no longer does leaves a stub there (superseded or retracted, with its name and label), so that it can be found and
 * answered for; its own graphs are elsewhere. Documents that stand have no stub: their class is in their own graph.
 *
 * <p><b>Versions.</b> Texts joined by parley:revisionOf are one family, of which one stands at most. They are numbered in
 * the order of their coming in; a member is superseded by whichever member with a higher number stands. When that one is
 * retracted nothing supersedes the earlier ones any more, so that one of them may be taken in again.
 *
 * <p><b>Changes</b> are written when they happen, with the lines that appeared and vanished: only then are both states and
 * both comparisons at hand. They are never taken back.
 */
@NullMarked
package org.parley.rdf.history;

import org.jspecify.annotations.NullMarked;
