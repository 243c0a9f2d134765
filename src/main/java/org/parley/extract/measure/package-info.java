/**
 * Finds what was proposed, agreed, ordered, refused or broken, by whom and according to whom.
 *
 * <p>A line of data/lexicon/statuses.tsv is a frame: trigger, voice, where the measure stands, who is who. A trigger may
 * name classes of words (status-words.tsv), for verbs of one meaning stand in one frame, and passives follow from active
 * frames. It fires where {@code Slots} finds words in the place it names and {@code MeasureLexicon} knows what they speak
 * of; what lies inside the measure of an outer frame is no report of its own, unless a relative clause tells it in passing.
 * Where neighbouring words do not tell who acts, {@code Grammar} asks the dependency tree. {@code Conjuncts} parts
 * measures of several kinds in one clause, {@code Scope} looks for what limits a measure where its kind has it
 * (scope-places.tsv), {@code PartyReader} asks the statements and events who the parties are, and {@code Restatements}
 * folds what the text says again into one report.
 *
 * <p>What sentences tell of their clauses lies in {@code clause}, where rules fit in {@code frame}, which uses it; what a
 * report is made of, its parties, scope and term, is found here.
 *
 * <p>To sign is to agree; to decide, suspend or leave alone is to order. A measure that a text only points to ("this
 * proposal", "Peru refused") is the last one put forward, "the deal" the last agreed. What somebody "will" do is agreed: in
 * a readout whatever it is, since readouts tell what was settled; elsewhere only where a body acts, or where a measure or
 * a deed between states is named.
 */
@NullMarked
package org.parley.extract.measure;

import org.jspecify.annotations.NullMarked;
