/**
 * What the words and the tree of a sentence tell of its clauses: their verbs, subjects and ends, the noun phrases in them, and
 * whether what they say happens. Knows nothing of measures.
 */
@NullMarked
package org.parley.extract.measure.clause;

import org.jspecify.annotations.NullMarked;
