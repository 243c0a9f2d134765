/**
 * Finds where a text says that a measure has a status: the rules of the status lexicon where they fit, with the words that
 * stand in the places they name.
 */
@NullMarked
package org.parley.extract.measure.frame;

import org.jspecify.annotations.NullMarked;
