package org.parley.annotate.parse;

/**
 * The tags of a sentence as numbers, one of each a word.
 *
 * @param fine the treebank's own parts of speech, below 60
 * @param universal the universal ones
 */
@SuppressWarnings("ArrayRecordComponent")
public record Tags(int[] fine, int[] universal) {}
