/**
 * The store for assistants that speak the Model Context Protocol, at /mcp: tools that only read, and that say for each
 * answer in which words of which text it stands.
 *
 * <p>The transport is streamable HTTP without sessions: no tool keeps anything from one call to the next, and a server
 * that remembers nobody cannot be filled with visitors.
 *
 * <p>The kit's transport reads a body of any slowness, and tells of an error with the stack of its calls; so messages are
 * read here, under the limits that every body has, and of an error its message is passed on. It calls a fault of its own
 * what is a message whose parameters do not fit the method: a tool that fails says so in its answer.
 *
 * <p><b>Citations</b> are found for every IRI in an answer, whatever tool gave it, up to a few for each: a span's IRI ends
 * with #char=, counted in Unicode code points of its document's text, and its words go with it.
 */
@NullMarked
package org.parley.serve.assistant;

import org.jspecify.annotations.NullMarked;
