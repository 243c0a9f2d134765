/**
 * Finds the days and the lengths of time that a sentence names, and the day at the head of a text.
 *
 * <p>A day is read only where text and publication day determine it: a wrong date is worse than none.
 */
@NullMarked
package org.parley.extract.event.time;

import org.jspecify.annotations.NullMarked;
