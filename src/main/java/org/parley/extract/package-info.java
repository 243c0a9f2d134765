/**
 * Finds who said, agreed and did what. Rules are data (data/lexicon, data/gazetteer); the classes here only apply them.
 *
 * <p>Each step builds on those before it: {@code gazetteer} knows names, {@code issuance} who gives a text out, {@code actor}
 * who acts in it, {@code event} what took place, {@code readout} which accounts there are of it, {@code statement} who said
 * what, {@code measure} what was proposed, agreed or refused. {@link org.parley.extract.Extractor} takes them in that order.
 * {@code attribution}, which is learned, uses none of them.
 */
@NullMarked
package org.parley.extract;

import org.jspecify.annotations.NullMarked;
