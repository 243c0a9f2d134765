/**
 * Cuts text into sentences and words: where a sentence ends, what is a word, and which words keep their dot. Uses
 * nothing of {@link org.parley.annotate} but {@code learn}, for the treebanks among the texts that clusters learn from.
 */
@NullMarked
package org.parley.annotate.segmentation;

import org.jspecify.annotations.NullMarked;
