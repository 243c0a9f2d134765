/**
 * Keeps quads in TDB2 and lets nobody touch them outside a transaction.
 *
 * <p><b>Opening.</b> After a kill in mid-write TDB2 6.0.0 may refuse to open, because its journal ends in half a record;
 * {@link org.parley.store.Journal} cuts that tail first, which no acknowledged write can be part of. One process holds a
 * store at a time. The operating system drops the lock of a process that dies, so a stale lock file is no obstacle; what
 * the file says (who, and at which address it serves) is believed only while the lock is held.
 */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
