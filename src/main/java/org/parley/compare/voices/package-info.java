/**
 * Where the voices of one text differ: those it cites of two sides on one point.
 *
 * <p>A voice is all that a text cites of one side, be it from a readout, a post or remarks; what the text says of itself is
 * nobody's word against another's. Unlike two readouts, the voices of an article do not set out to tell the same, so that
 * few ways of differing count here: a denial of what another side tells, a measure that is settled for one and not for the
 * other, opposite things told of one matter, each side blaming the other, a measure told with a condition or in part, and
 * what each of two readouts of one event tells alone of what binds both. That one side asks for what the other does not want
 * is how they stand to each other, not what they tell of it.
 *
 * <p>Rather few and right than many: of 43 divergences in the gold of devset and world 16 are found, and 19 are told in all;
 * of the 6 of heldback none is. In 431 articles of another kind (PolNeAR: campaigns, courts) 7 were told, of which 4 a
 * reader would name. What two voices tell in quite other words is not found.
 *
 * <p>Most claims of a text are never read closely: a pattern of word beginnings tells which may hold a denial or a word that
 * has an opposite, and sides are compared only where both report on measures of akin types. Extraction is some 6 % slower.
 */
@NullMarked
package org.parley.compare.voices;

import org.jspecify.annotations.NullMarked;
