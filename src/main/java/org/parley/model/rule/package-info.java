/** Rules that are data: the reader of their files, and the finer types of measures, which they tell. */
@NullMarked
package org.parley.model.rule;

import org.jspecify.annotations.NullMarked;
