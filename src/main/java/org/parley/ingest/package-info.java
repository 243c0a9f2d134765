/**
 * The path of a document, in order: read, annotated, mapped, checked, stored, compared.
 *
 * <p><b>Nothing by halves.</b> A document whose graph breaks a rule is refused before the store is touched. Documents are
 * stored a batch at a time, each batch whole or not at all; what came of a document is told only when it is so.
 *
 * <p><b>Twice is once.</b> A document is known by the digest of its text. Reading it again first drops all graphs of that
 * digest, so that neither an older extraction nor a correction that was taken back leaves anything behind. The graphs of
 * the events it spoke of before and speaks of now are made anew, once a batch.
 *
 * <p><b>Corrections.</b> A NAME.json beside a text takes the place of its extraction. It is checked against the text
 * first, since a text may have changed under it.
 */
@NullMarked
package org.parley.ingest;

import org.jspecify.annotations.NullMarked;
