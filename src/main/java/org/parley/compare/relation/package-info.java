/** How two accounts stand to each other on one point, and the sentence that says so. */
@NullMarked
package org.parley.compare.relation;

import org.jspecify.annotations.NullMarked;
