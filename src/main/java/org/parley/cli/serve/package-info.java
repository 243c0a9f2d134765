/** Commands that serve a store, and say who may write to it. */
@NullMarked
package org.parley.cli.serve;

import org.jspecify.annotations.NullMarked;
