/**
 * Finds who said what, and what somebody is said to have left out.
 *
 * <p>Statements are found by position: a cue of the lexicon, the noun phrase that can be its subject, and the clause,
 * quotation or object that can be its content, looked for in the order the cue's line gives. A passage is a whole
 * paragraph, since quotations run over sentences. Cues inside quotations are the quoted person's own and are left alone.
 * Who a source denotes is the {@link org.parley.extract.actor.Cast}'s business, which paper carried the words that of the
 * readouts; both are asked last, so that finding the words and naming the speaker can be wrong apart.
 */
@NullMarked
package org.parley.extract.statement;

import org.jspecify.annotations.NullMarked;
