/**
 * Clusters of words that keep the same company, and how they are learned; tagger, parser and the finder of attributions
 * read with them.
 *
 * <p>Clusters keep capitals, since "US" and "us" keep other company, but not those that begin a sentence. Words seen once or
 * twice are clustered by their shape, and so are words that were never seen; every word has a cluster.
 */
@NullMarked
package org.parley.annotate.cluster;

import org.jspecify.annotations.NullMarked;
