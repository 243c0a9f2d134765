/**
 * The annotation format: actors, events, readouts, statements, measures and what else was found in one text, and its JSON.
 *
 * <p>The pair file, which sets two annotations side by side, is JSON of the same kind; one class reads and writes both.
 */
@NullMarked
package org.parley.model.annotation;

import org.jspecify.annotations.NullMarked;
