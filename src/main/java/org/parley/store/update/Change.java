package org.parley.store.update;

import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.store.leash.Leash;

/** Something to be done to the data, as a whole or not at all. */
@FunctionalInterface
public interface Change {
    /** Does it, and says whether what it is about was there before. An exception leaves everything as it was. */
    boolean make(DatasetGraph data, Leash leash);
}
