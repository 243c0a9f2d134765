/** The web door: Fuseki for SPARQL, and one small class per page. */
@NullMarked
package org.parley.serve;

import org.jspecify.annotations.NullMarked;
