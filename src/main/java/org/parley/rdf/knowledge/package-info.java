/** What the mapping knows before it reads an annotation: actors, and what words tell. All of it is data on the class path. */
@NullMarked
package org.parley.rdf.knowledge;

import org.jspecify.annotations.NullMarked;
