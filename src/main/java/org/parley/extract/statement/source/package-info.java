/**
 * Finds the words that name the source of a cue, or whom it was said to: a subject before or behind the verb, an owner, an
 * addressee.
 */
@NullMarked
package org.parley.extract.statement.source;

import org.jspecify.annotations.NullMarked;
