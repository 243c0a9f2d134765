/** Takes a document the whole way from file to store, in order. */
@NullMarked
package org.parley.ingest;

import org.jspecify.annotations.NullMarked;
