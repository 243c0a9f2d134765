/**
 * The cue lexicon: the words by which a text ascribes something to a source, in all their forms, and where a passage has
 * them.
 */
@NullMarked
package org.parley.extract.statement.cue;

import org.jspecify.annotations.NullMarked;
