/**
 * Finds what is attributed, behind its cue, before it or around it, and where it stops.
 */
@NullMarked
package org.parley.extract.statement.content;

import org.jspecify.annotations.NullMarked;
