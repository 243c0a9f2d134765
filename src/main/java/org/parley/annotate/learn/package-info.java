/**
 * Learns from treebanks and texts: an averaged perceptron over hashed features, clusters of words, the reader of what
 * they learn from, and the file a model is kept in.
 *
 * <p>Clusters keep capitals, since "US" and "us" keep other company, but not those that begin a sentence. Words seen once or
 * twice are clustered by their shape, and so are words that were never seen; every word has a cluster.
 */
@NullMarked
package org.parley.annotate.learn;

import org.jspecify.annotations.NullMarked;
