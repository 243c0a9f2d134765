/** Measures predictions against gold: precision, recall, F1. */
@NullMarked
package org.parley.evaluate;

import org.jspecify.annotations.NullMarked;
