/** Two accounts of one event side by side: what each claims, and how they stand to each other point by point. */
@NullMarked
package org.parley.model.comparison;

import org.jspecify.annotations.NullMarked;
