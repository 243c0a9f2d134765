/** What the words of two texts have in common, however they are worded. Concepts, suffixes and plain words are data (data/lexicon). */
@NullMarked
package org.parley.compare.words;

import org.jspecify.annotations.NullMarked;
