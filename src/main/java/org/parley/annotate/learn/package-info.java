/** Learns from treebanks: an averaged perceptron over hashed features, and the reader of what it learns from. */
@NullMarked
package org.parley.annotate.learn;

import org.jspecify.annotations.NullMarked;
