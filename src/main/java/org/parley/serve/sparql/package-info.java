/**
 * SPARQL over the web: queries, updates, the graph store, and what the endpoint says of itself.
 *
 * <p>Each service reads a request under limits of size and time, lets the store do what was asked, and tells the outcome
 * when it is whole. What is sent is taken in to its end before anybody looks at it: Jena's readers take a body that breaks
 * off for one that ends. Nothing compressed is taken, since a small body may unpack to one of any size.
 *
 * <p>The graph store gives out one graph at a time. The whole store is not given on a bare GET, as Fuseki does, nor under
 * the names by which Jena calls the union of all graphs; there are dumps for that.
 *
 * <p>Whoever has a token may write any named graph, those that Parley derives from documents too: see
 * {@link org.parley.store.update} for what becomes of such changes.
 */
@NullMarked
package org.parley.serve.sparql;

import org.jspecify.annotations.NullMarked;
