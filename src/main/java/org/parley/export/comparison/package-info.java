/** Writes what a comparison of two accounts found: for people to read, and as the pair file that programs score. */
@NullMarked
package org.parley.export.comparison;

import org.jspecify.annotations.NullMarked;
