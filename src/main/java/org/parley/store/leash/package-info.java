/**
 * How far a query or an update by a stranger may go, and what Jena does otherwise than SPARQL says.
 *
 * <p>ARQ's own time-out is looked at only between solutions: REGEX and REPLACE may run for years on one. So every REGEX
 * and REPLACE is exchanged for one that looks at the clock while it reads, and CONCAT, REPLACE and GROUP_CONCAT for ones
 * that stop when a text grows beyond its limit ({@link org.parley.store.leash.Leash}). Threads are never interrupted:
 * that would close the files of TDB2 under every other reader.
 */
@NullMarked
package org.parley.store.leash;

import org.jspecify.annotations.NullMarked;
