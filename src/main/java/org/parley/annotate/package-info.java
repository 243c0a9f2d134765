/**
 * Splits text into sentences, tokens, tags and phrases; knows nothing of diplomacy.
 *
 * <p>What it is made of lies in rooms of its own, each of which uses only those before it: {@code learn} has the kinds of
 * model, {@code segmentation} cuts words and sentences, {@code cluster} has words that keep the same company, {@code parse}
 * finds what hangs on what. {@link org.parley.annotate.Annotator} takes a document through them.
 */
@NullMarked
package org.parley.annotate;

import org.jspecify.annotations.NullMarked;
