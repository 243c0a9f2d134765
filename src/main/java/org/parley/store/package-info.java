/** Keeps quads in TDB2 and lets nobody touch them outside a transaction. */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
