/**
 * What the three models look at: an article's tokens with grammar and quotation marks, a cue with its surroundings and the
 * way to it through the tree, and the features and labels made of these.
 */
@NullMarked
package org.parley.extract.attribution.feature;

import org.jspecify.annotations.NullMarked;
