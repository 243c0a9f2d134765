/**
 * The store for programs that speak JSON rather than SPARQL: documents are sent and read back, events listed, their
 * accounts compared. /api/v1/openapi.json describes it; a test holds that file against what the server does.
 *
 * <pre>
 * curl -H "Authorization: Bearer $TOKEN" -H "Content-Type: text/plain" --data-binary @readout.txt \
 *      "http://localhost:3030/api/v1/documents?publisher=Ministry&amp;date=2025-03-18"
 * curl http://localhost:3030/api/v1/events?since=2025-03-01
 * </pre>
 *
 * <p><b>Sending.</b> A text goes the way of every other text ({@link org.parley.ingest}), so that sending it twice changes
 * nothing: the first time is answered with 201, the second with 200. A version of an earlier text is recognised by its
 * address alone, for a text that is sent has no file. One text is read at a time; whoever comes meanwhile waits.
 *
 * <p><b>Fields</b> have the names of the annotation format, but the ids are IRIs, and reports come apart by account, as
 * they do in the graph: a graph can be had from it, the annotation as it was sent cannot.
 *
 * <p><b>Errors</b> are problem details (RFC 9457). Their detail says what is wrong and what to do.
 */
@NullMarked
package org.parley.serve.api;

import org.jspecify.annotations.NullMarked;
