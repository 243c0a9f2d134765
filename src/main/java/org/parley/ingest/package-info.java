/**
 * The path of a document, in order: read, annotated, mapped, checked, stored, compared.
 *
 * <p><b>Nothing by halves.</b> A document whose graph breaks a rule is refused before the store is touched. Documents are
 * stored a batch at a time, each batch whole or not at all; what came of a document is told only when it is so.
 *
 * <p><b>Twice is once.</b> A document is known by the digest of its text. Reading it again changes nothing where the same
 * graphs come of it, told by their digest; else the new ones take the place of the old, so that neither an older extraction
 * nor a correction that was taken back leaves anything behind. What follows from several documents is made anew once a
 * batch. Where several files of one run hold one text, the first counts.
 *
 * <p><b>Corrections.</b> A NAME.json beside a text takes the place of its extraction. It is checked against the text
 * first, since a text may have changed under it. What another annotation or extractor makes of a text is noted as a change
 * of its own kind (reread); the earlier reading is not kept.
 *
 * <p><b>Versions.</b> A text takes the place of one that stands if both have one source and share most of their words
 * ({@link org.parley.ingest.Likeness}): another article in the same file or at the same address is another document. One
 * source is, first, one address. Where no two addresses speak against it, it is also one file, by where it lies, or one
 * publisher and file name; then the days of publication must not differ, since bulletins may be alike from day to day. Files
 * of one name in two folders are nothing to each other if their publisher is not known; and two files of one publisher and
 * name that one run finds side by side are both meant to stand. In doubt both stand, since a wrong revision would hide an
 * article, and a missed one only shows both.
 *
 * <p><b>Old texts.</b> A text that a later version superseded is left alone when it comes in again, without an error, so
 * that a folder which keeps both can be read over and over. Only when no later version stands any more, because a person
 * retracted it, is the old text taken in again (restored).
 *
 * <p><b>Retractions</b> are lifted by undoing them, which needs no file, rather than by an option of ingestion, which would
 * lift them for whatever else the folder holds. A retraction takes out one document, not its earlier versions, and puts none
 * of these in its place: whether an old wording is to stand is for a person to say.
 *
 * <p><b>History.</b> Superseded and retracted documents go to the store's history, which is committed first; see
 * {@link org.parley.store.Store#history}. {@link org.parley.ingest.Holdings} is the only place that moves them.
 */
@NullMarked
package org.parley.ingest;

import org.jspecify.annotations.NullMarked;
