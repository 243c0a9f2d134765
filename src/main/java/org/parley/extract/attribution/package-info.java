/**
 * Finds every attribution of a text by a learned model: who is said to have said, thought, felt or meant what.
 *
 * <p>Three linear models work one after the other. A conditional random field labels the cues of each sentence; a second
 * one labels, for each possible cue, its source and content in the paragraph around it, seen from the cue; a logistic
 * regression then judges cue, source and content as a whole. Only the judge decides what is kept, and its probability is
 * the record's confidence; the cue finder therefore gives everything that may be a cue. The judge learns from candidates
 * found in articles that the two before it have not seen, else it would trust them too much.
 *
 * <p>Attributions without a source teach only the judge: as examples for cues and contents they cost a point and a half
 * of F1, since people mark them unevenly. Several people's markings of one article do not help either; the first by name
 * is taken.
 */
@NullMarked
package org.parley.extract.attribution;

import org.jspecify.annotations.NullMarked;
