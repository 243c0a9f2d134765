/** Tells how alike two names, spans, durations or records are, and matches what is most alike; counts nothing. */
@NullMarked
package org.parley.evaluate.likeness;

import org.jspecify.annotations.NullMarked;
