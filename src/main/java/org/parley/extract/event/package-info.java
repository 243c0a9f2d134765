/**
 * Finds what took place, who took part, when and for how long.
 *
 * <p>An event counts only where it took place or has its day: a wrong date is worse than none. Days and lengths are read by
 * the room {@code time}, which knows nothing of events.
 */
@NullMarked
package org.parley.extract.event;

import org.jspecify.annotations.NullMarked;
