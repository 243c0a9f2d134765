/** SPARQL over the web. */
@NullMarked
package org.parley.serve.sparql;

import org.jspecify.annotations.NullMarked;
