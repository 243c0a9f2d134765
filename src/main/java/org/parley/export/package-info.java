/** Writes the graph, or parts of it, in other formats. */
@NullMarked
package org.parley.export;

import org.jspecify.annotations.NullMarked;
