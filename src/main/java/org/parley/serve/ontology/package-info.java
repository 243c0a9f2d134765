/**
 * What the terms mean, at the paths of the ontology's IRIs: each document and version in every form, and a page made of it.
 *
 * <p>Nothing here is listed by hand: paths, schemes, terms and anchors are read from the ontology's files when the server
 * starts. Turtle is handed out as it was written, for its order and its comments are part of what it tells.
 */
@NullMarked
package org.parley.serve.ontology;

import org.jspecify.annotations.NullMarked;
