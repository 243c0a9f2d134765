/**
 * The store for assistants that speak the Model Context Protocol, at /mcp: tools that only read, and that say for each
 * answer in which words of which text it stands.
 *
 * <p>The transport is streamable HTTP without sessions: no tool keeps anything from one call to the next, and a server
 * that remembers nobody cannot be filled with visitors.
 *
 * <p><b>Citations</b> are found for every IRI in an answer, whatever tool gave it, up to a few for each: a span's IRI ends
 * with #char=, counted in Unicode code points of its document's text, and its words go with it.
 */
@NullMarked
package org.parley.serve.assistant;

import org.jspecify.annotations.NullMarked;
