/** Sets the accounts of one event side by side. */
@NullMarked
package org.parley.compare;

import org.jspecify.annotations.NullMarked;
