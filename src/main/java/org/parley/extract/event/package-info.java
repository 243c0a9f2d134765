/**
 * Finds what took place, when and for how long, and which official accounts of it a text cites or is.
 *
 * <p>A day is read only where text and publication day determine it, an event only where it took place or has its day: a
 * wrong date is worse than none.
 */
@NullMarked
package org.parley.extract.event;

import org.jspecify.annotations.NullMarked;
