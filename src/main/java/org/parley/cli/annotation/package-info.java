/**
 * Commands that need no store: they make annotations of texts, check them, and tell how good and how fast that is; and they
 * train the models it is done with.
 */
@NullMarked
package org.parley.cli.annotation;

import org.jspecify.annotations.NullMarked;
