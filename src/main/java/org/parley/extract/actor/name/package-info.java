/**
 * Reads the names of a sentence: persons, bodies, organisations, strangers, and parts of names at second mention. What is
 * found goes to the {@link org.parley.extract.actor.roster.Roster}.
 */
@NullMarked
package org.parley.extract.actor.name;

import org.jspecify.annotations.NullMarked;
