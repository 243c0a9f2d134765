/**
 * The formats documents come in: from an input's bytes to its words, with what the input says of its source, or to the
 * reason why there are none to be had. A format is a line of {@link org.parley.document.format.InputFormat}'s list.
 */
@NullMarked
package org.parley.document.format;

import org.jspecify.annotations.NullMarked;
