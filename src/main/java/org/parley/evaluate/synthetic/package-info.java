/**
 * Invented documents with annotations, any number of them, always the same for the same seed: for measuring speed, and for
 * showing that a store does not depend on the order of reading. Names come from the gazetteer, all else from tables of
 * wordings; whatever they tell never happened.
 */
@NullMarked
package org.parley.evaluate.synthetic;

import org.jspecify.annotations.NullMarked;
