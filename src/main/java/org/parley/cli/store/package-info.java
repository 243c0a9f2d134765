/** Commands that fill a store, change it, ask it, and write out what it holds. */
@NullMarked
package org.parley.cli.store;

import org.jspecify.annotations.NullMarked;
