/**
 * The actors of one document while it is being read: each once, with mentions, short names, office and owner, as they are
 * found; and who holds which office there.
 */
@NullMarked
package org.parley.extract.actor.roster;

import org.jspecify.annotations.NullMarked;
