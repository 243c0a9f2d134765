/**
 * Teaches the three models from articles whose attributions people have marked, and tells how good they are. Finding is the
 * business of {@link org.parley.extract.attribution}, which knows nothing of this room.
 *
 * <p>The judge learns from candidates found in articles that the two before it have not seen, else it would trust them too
 * much. Attributions without a source teach only the judge: as examples for cues and contents they cost a point and a half
 * of F1, since people mark them unevenly. Several people's markings of one article do not help either; the first by name
 * is taken.
 */
@NullMarked
package org.parley.extract.attribution.training;

import org.jspecify.annotations.NullMarked;
