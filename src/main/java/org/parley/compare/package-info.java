/**
 * Sets the accounts of one event side by side. Annotations and the store both give {@link org.parley.model.comparison.Account}s, so that
 * there is one matcher; it knows no RDF, and the kinds of measures come to it by a file that a test holds to the ontology.
 *
 * <p>In order: {@code words} tells what a text speaks of, {@code match} makes points of claims and finds which points of two
 * accounts are one, {@code relation} tells how the two sides stand to each other and says it in a sentence. {@code voices}
 * does the same for those whom one text cites, {@code timeline} for what became of a measure.
 */
@NullMarked
package org.parley.compare;

import org.jspecify.annotations.NullMarked;
