/** A document as it was read: its characters, their spans, and what each block of them is there for. */
@NullMarked
package org.parley.model.text;

import org.jspecify.annotations.NullMarked;
