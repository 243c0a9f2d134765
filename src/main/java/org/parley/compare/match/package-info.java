/**
 * Which claims of an account make one point, and which points of two accounts are one.
 *
 * <p>A logistic regression with few weights, all in lexicon/likeness.tsv, says how likely two points are one. Words alone do
 * not do: that no other point is as near, and that no other measure of either account is of the same type, tells as much
 * (on the pairs with gold, precision and recall of joining with one pair left out rose from .66 and .55 to .72 and .66). The
 * weights were fitted to the eleven pairs of devset and world together (LikenessFit in the tests). The thresholds were
 * chosen on the same pairs.
 *
 * <p>Partners are assigned one to one by the Hungarian method. What is left over may then go with one of several things that
 * a claim of the other account says, so that one sentence can answer two points of the other side.
 */
@NullMarked
package org.parley.compare.match;

import org.jspecify.annotations.NullMarked;
