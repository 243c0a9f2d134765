/**
 * Triples that somebody sends, read to their end and found good before anybody waits for them.
 *
 * <p>No context of JSON-LD is fetched. What RDF 1.1 does not know is refused, since not every format and store can hold it,
 * and so are IRIs that could not be written down again.
 */
@NullMarked
package org.parley.store.upload;

import org.jspecify.annotations.NullMarked;
