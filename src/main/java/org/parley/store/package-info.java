/**
 * Keeps quads in TDB2 and lets nobody touch them outside a transaction.
 *
 * <p><b>Opening.</b> After a kill in mid-write TDB2 6.0.0 may refuse to open, because its journal ends in half a record;
 * {@link org.parley.store.Journal} cuts that tail first, which no acknowledged write can be part of. One process holds a
 * store at a time. The operating system drops the lock of a process that dies, so a stale lock file is no obstacle; what
 * the file says (who, and at which address it serves) is believed only while the lock is held.
 *
 * <p><b>What is not there.</b> TDB2 6.0.0 remembers which nodes it has looked for in vain, one memory for all readers. A query
 * that began before a large write, and asks for a new node after it, puts the node there; then neither queries nor later
 * writes find it, and what is deleted by its name stays. So these datasets keep no such memory ({@link org.parley.store.Tdb}).
 *
 * <p><b>Base.</b> What the IRIs of a store begin with is noted in a file of its folder, not in a graph: the names of its
 * graphs begin with it too, so that nothing in the store could be found before it is known.
 *
 * <p><b>History.</b> What no longer stands lies in a second store, in the folder {@code history} of the first: TDB2 counts
 * every named graph of a dataset into the union that analysts ask, and every dump writes it, so that graphs in the same
 * dataset would come back by each of these doors. Two datasets cannot commit as one. Therefore the history commits first,
 * inside the write that takes the graphs out of the store: a kill between the two leaves a copy in the history of what
 * still stands, which does no harm, since the store alone says what stands and the copy is written again when it goes.
 * For the same reason back up the store before its history. Both open, recover and compact alike, each by itself; the
 * history can be asked like any store, by giving its folder.
 */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
