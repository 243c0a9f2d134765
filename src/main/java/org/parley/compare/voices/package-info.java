/**
 * Where the voices of one text differ: those it cites of two sides on one point.
 *
 * <p>A voice is all that a text cites of one side, be it from a readout, a post or remarks; what the text says of itself is
 * nobody's word against another's. Unlike two readouts, the voices of an article do not set out to tell the same, so that
 * few ways of differing count here: a denial of what another side tells, a measure that is settled for one and refused by
 * the other, opposite things told of one matter, each side blaming the other, and a measure told with a condition or in
 * part. That one side asks for what the other does not want is how they stand to each other, not what they tell of it.
 */
@NullMarked
package org.parley.compare.voices;

import org.jspecify.annotations.NullMarked;
