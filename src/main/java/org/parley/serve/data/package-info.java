/**
 * The graph as linked data: every IRI answers by its path, and says what it names in the form that was asked for.
 *
 * <p><b>One answer, many forms.</b> What is sent is always a graph ({@link org.parley.serve.data.GraphAnswer}), in the form
 * that the path's ending names or else the one liked best: Turtle, JSON-LD, N-Triples, RDF/XML, or a page made from the same
 * graph. The answer is 200 with Content-Location rather than 303, which saves the client a request; concepts alone, whose
 * IRIs have paths but which are told within the ontology, lead there by 303. Tags are made of the sorted triples, for
 * writers are free in their order, and are weak, for the same answer goes out compressed or not.
 *
 * <p><b>A thing is what DESCRIBE says of it</b> ({@code org.parley.store.query.Description}), asked under the same limits as
 * any visitor's query. So pages, linked data and the endpoint never tell different stories. A document's spans, whose IRIs
 * differ from the document's by a fragment that no client sends, are told with it.
 */
@NullMarked
package org.parley.serve.data;

import org.jspecify.annotations.NullMarked;
