/**
 * The web door: Fuseki for SPARQL, and one small class per page.
 *
 * <p>Fuseki's own query service is not used, only its frame: it dumps the dataset on a bare GET, falls back to RDF/XML
 * for types it does not know, lets parameters choose style sheets and callbacks, and ends a table that ran out of time
 * as if it were whole. {@code serve.sparql} stands in its place; the store does the asking. Every
 * answer is spooled and sent when it is whole, so that a time-out is a 503 and never half a document. No dataset is
 * given to Fuseki, so no service of its own can reach one. Everybody may read; who may write, {@code serve.rights} says. What every request
 * passes first, and how long the server waits for a slow client, {@code serve.gate} says.
 *
 * <p>With a keystore the port speaks TLS alone, and a second door stays without it, at a free port of this machine's own
 * address: commands such as {@code parley query} ask a served store there, since the certificate names another host.
 */
@NullMarked
package org.parley.serve;

import org.jspecify.annotations.NullMarked;
