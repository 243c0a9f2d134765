/**
 * Asks a dataset questions by strangers: every query ends in time, stays within bounds and never reaches beyond the data.
 *
 * <p>A query is first inspected ({@link org.parley.store.query.Inspection}, by
 * {@link org.parley.store.syntax what its text tells}): parsed as plain SPARQL 1.1, and
 * refused with a reason if it is too long or too deep, would call another host (SERVICE) or calls a function outside
 * SPARQL's own (ARQ would load Java classes by name, and has string functions without limits). Then it runs on a thread
 * of its own with a large stack ({@link org.parley.store.query.Evaluation}), so that a deep expression that could be parsed
 * can also be evaluated, and on a {@link org.parley.store.leash leash}.
 * Whoever asked is answered half a second after the limit at the latest, even if a thread should still run.
 *
 * <p>DESCRIBE tells more than ARQ would: the records that point at a thing, with a type and a label for every name
 * ({@link org.parley.store.query.Description}). ARQ's own way of adding to DESCRIBE is a registry for the whole process,
 * whose handlers know neither time-out nor graphs named by FROM; so its query is run as a SELECT of the things, and the
 * telling is done here.
 *
 * <p>FROM and FROM NAMED choose among the graphs of the store and never fetch; with them the default graph is what they
 * say, without them it is the union of all graphs.
 */
@NullMarked
package org.parley.store.query;

import org.jspecify.annotations.NullMarked;
