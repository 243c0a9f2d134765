/**
 * The graphs with which a document enters the store: its records as {@link org.parley.rdf.record} writes them, what follows
 * from them, short cuts, the graphs that all documents share, and the shapes that all must fit.
 * {@link org.parley.rdf.graph.GraphMapper} is the door.
 */
@NullMarked
package org.parley.rdf.graph;

import org.jspecify.annotations.NullMarked;
