/**
 * Finds the official accounts that a text cites or is.
 *
 * <p>An account is cited by a noun, and is its issuer's: named in or behind the noun phrase, giving it out, or speaking in
 * it. Nouns that mean much else, such as "note", only count where the text says that they were given out or read so. An
 * account is about an event even where the text names none: then about the exchange of its principals, with low confidence.
 */
@NullMarked
package org.parley.extract.readout;

import org.jspecify.annotations.NullMarked;
