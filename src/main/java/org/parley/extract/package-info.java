/**
 * Finds who said, agreed and did what. Rules are data (data/lexicon, data/gazetteer); the classes here only apply them.
 *
 * <p>Each step builds on those before it: {@code gazetteer} knows names, {@code actor} who acts in a text, {@code event}
 * what took place and which accounts there are of it, {@code statement} who said what, {@code measure} what was proposed,
 * agreed or refused. {@link org.parley.extract.Extractor} takes them in that order.
 */
@NullMarked
package org.parley.extract;

import org.jspecify.annotations.NullMarked;
