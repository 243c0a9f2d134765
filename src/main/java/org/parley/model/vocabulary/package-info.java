/**
 * The closed lists of terms that records are made of. Most are the ontology's own, by the same names; tests hold the two
 * together.
 */
@NullMarked
package org.parley.model.vocabulary;

import org.jspecify.annotations.NullMarked;
