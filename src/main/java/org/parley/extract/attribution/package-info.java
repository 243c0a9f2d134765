/**
 * Finds every attribution of a text by a learned model: who is said to have said, thought, felt or meant what.
 *
 * <p>Three linear models work one after the other. A conditional random field labels the cues of each sentence; a second
 * one labels, for each possible cue, its source and content in the paragraph around it, seen from the cue; a logistic
 * regression then judges cue, source and content as a whole. Only the judge decides what is kept, and its probability is
 * the record's confidence; the cue finder therefore gives everything that may be a cue.
 *
 * <p>What the models look at lies in {@code feature}, which uses nothing of this room; how they learn in {@code training},
 * which uses both.
 */
@NullMarked
package org.parley.extract.attribution;

import org.jspecify.annotations.NullMarked;
