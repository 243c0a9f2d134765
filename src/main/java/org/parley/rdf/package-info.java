/** Turns records into triples and back: IRIs, provenance, inference, SHACL. The only writer of terms. */
@NullMarked
package org.parley.rdf;

import org.jspecify.annotations.NullMarked;
