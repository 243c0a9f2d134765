/**
 * What follows from all documents together: which mentions speak of one event, and how its accounts compare.
 */
@NullMarked
package org.parley.rdf.comparison;

import org.jspecify.annotations.NullMarked;
