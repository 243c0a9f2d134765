/**
 * Finds who acts in a text, under which names.
 *
 * <p>Three passes, because each needs the one before it whole: full names with their titles and bodies
 * ({@link org.parley.extract.actor.name.NameScan}), then surnames, which headlines use before the text gives the full name
 * ({@link org.parley.extract.actor.name.SurnameScan}), then nominals, which need to know who holds what ({@code Nominals},
 * {@code BodyNominals}). What the gazetteer does not know needs evidence: a title, an apposition, a verb of speaking, or a
 * noun that organisations are named by. The outcome is the {@link org.parley.extract.actor.cast.Cast}, whom all later steps
 * ask who a name, a pronoun or "both sides" denotes.
 *
 * <p>Its rooms use each other in this order: {@code office}, {@code roster}, {@code name}; {@code cast} uses {@code office}
 * alone.
 */
@NullMarked
package org.parley.extract.actor;

import org.jspecify.annotations.NullMarked;
