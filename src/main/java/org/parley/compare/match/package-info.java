/** Which claims of an account make one point, and which points of two accounts are one. */
@NullMarked
package org.parley.compare.match;

import org.jspecify.annotations.NullMarked;
