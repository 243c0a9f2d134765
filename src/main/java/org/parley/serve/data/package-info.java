/** The graph as linked data: every IRI answers by its path, and says what it names in the form that was asked for. */
@NullMarked
package org.parley.serve.data;

import org.jspecify.annotations.NullMarked;
