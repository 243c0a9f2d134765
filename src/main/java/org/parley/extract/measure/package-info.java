/**
 * Finds what was proposed, agreed, ordered, refused or broken, by whom and according to whom.
 *
 * <p>A line of data/lexicon/statuses.tsv is a frame: trigger, voice, where the measure stands, who is who. It fires where
 * {@code Slots} finds words in the place it names and {@code MeasureLexicon} knows what they speak of; what lies inside the
 * measure of an outer frame is no report of its own. {@code PartyReader} then asks the statements and events who the
 * parties are, and {@code Restatements} folds what the text says again into one report. To sign is to agree. A measure
 * that a text only points to ("this proposal") is the last one put forward, "the deal" the last agreed.
 */
@NullMarked
package org.parley.extract.measure;

import org.jspecify.annotations.NullMarked;
