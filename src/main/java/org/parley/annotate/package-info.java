/** Splits text into sentences, tokens, tags, phrases and dates; knows nothing of diplomacy. */
@NullMarked
package org.parley.annotate;

import org.jspecify.annotations.NullMarked;
