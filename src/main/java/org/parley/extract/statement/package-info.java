/**
 * Finds who said what, and what somebody is said to have left out.
 *
 * <p>Statements are found by position: a cue of the lexicon, the noun phrase that can be its subject, and the clause,
 * quotation or object that can be its content, looked for in the order the cue's line gives. Cues inside quotations are the
 * quoted person's own and are left alone. Each of these has a room, which uses only those before it: {@code passage},
 * {@code cue}, {@code source}, {@code content}.
 *
 * <p>Position comes first, since the parser is right about a head five times in six and the order of English words more
 * often. The tree is asked where position is known to fail: for a subject behind which a preposition or a clause stands,
 * for a verb that shares another's subject, and for the "and" that leaves a cue's content for the next predicate.
 *
 * <p>Who a source denotes is the {@link org.parley.extract.actor.cast.Cast}'s business, which paper carried the words that of the
 * readouts; both are asked last, so that finding the words and naming the speaker can be wrong apart.
 */
@NullMarked
package org.parley.extract.statement;

import org.jspecify.annotations.NullMarked;
