/**
 * Writes the graph, or parts of it, in other formats, and how accounts compare.
 *
 * <p><b>Dumps</b> in RDF hold the whole dataset they are given, the registry and the record of ingestions among it; a
 * history of earlier versions is a dataset of its own and so in no dump. They are sorted, graph by graph, so that the same
 * store gives the same file. What is too much to sort in memory is sorted in temporary files: a dump needs as much room on
 * disk as it is long, and no more memory for a large store than for a small one.
 */
@NullMarked
package org.parley.export;

import org.jspecify.annotations.NullMarked;
