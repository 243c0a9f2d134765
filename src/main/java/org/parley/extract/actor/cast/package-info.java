/**
 * Tells whom a document's phrases denote, once its actors are known: a name, a pronoun, "the two ministers", those whom it
 * is chiefly about. {@link org.parley.extract.actor.cast.Cast} is the door; only records go in, so that a person's own
 * annotation can be asked as well as what was found.
 */
@NullMarked
package org.parley.extract.actor.cast;

import org.jspecify.annotations.NullMarked;
