/**
 * Learns from treebanks and texts: an averaged perceptron, a chain of labels and a logistic regression, all over hashed
 * features, the reader of what they learn from, and the file a model is kept in.
 */
@NullMarked
package org.parley.annotate.learn;

import org.jspecify.annotations.NullMarked;
