/**
 * Changes by strangers who have the right to write: SPARQL updates, and graphs that come and go.
 *
 * <p>An update is inspected as a query is ({@link org.parley.store.update.UpdateInspection}): no LOAD, SILENT or not, no
 * SERVICE, no functions by name. What is sent as triples is read to its end, and found good, before anybody waits for it:
 * nothing slow or broken holds the lock of the writer. A change is then made in one transaction on a thread of its own,
 * with a clock that each quad looks at. It is committed, or given up when its time is over, and whoever wanted it is told
 * which: once it is being committed, nobody gives it up any more ({@link org.parley.store.update.Attempt}).
 *
 * <p>Where the default graph is the union of all graphs it cannot be written, and an update that tries is refused: what
 * it wrote would be in no query's sight, and what it deleted would still be there.
 *
 * <p>Whoever may write may write any named graph. What Parley derives is not protected, since a curator may have to mend
 * it; but a document's graph is replaced when the document is read in again, and so are the graphs of what follows from
 * it. Additions that shall last belong into graphs with names of one's own.
 */
@NullMarked
package org.parley.store.update;

import org.jspecify.annotations.NullMarked;
