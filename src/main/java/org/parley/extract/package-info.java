/**
 * Finds who said, agreed and did what. Rules are data (data/lexicon, data/gazetteer); the classes here only apply them.
 *
 * <p>Actors are found in three passes, because each needs the one before it whole: full names with their titles and
 * bodies ({@code NameScan}), then surnames, which headlines use before the text gives the full name
 * ({@code SurnameScan}), then nominals, which need to know who holds what ({@code Nominals}, {@code BodyNominals}).
 * A capital stands for its government unless the words beside it make it a place ({@code Seats}). What the gazetteer
 * does not know needs evidence: a title, an apposition, a verb of speaking, or a noun that organisations are named by.
 * A day is only read where text and publication day determine it, and an event only where it took place.
 */
@NullMarked
package org.parley.extract;

import org.jspecify.annotations.NullMarked;
