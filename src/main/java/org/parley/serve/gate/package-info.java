/**
 * What every request passes before anybody answers it: headers that guard browsers, and limits for clients that are slow.
 *
 * <p><b>Slow clients</b> cost a connection and nothing else, and that only for a while. A small body is taken in before
 * a thread is given to its request; a thread that waits for a client is a virtual one, of which there can be any number;
 * and the server waits only as long as a {@link org.parley.serve.gate.Pace} allows, for a head, a body, or an answer to be
 * taken. Only waiting counts: however long the server itself computes, no client is blamed for it. An answer that is
 * broken off ends without its last chunk or short of its length, so that no client takes it for a whole one.
 *
 * <p>Jetty's own means do not do it: the rates of {@code HttpConfiguration} are no longer looked at when an answer is
 * written, and {@code MinimumDataRateHandler} measures all clients together, from the first byte on, whoever was slow.
 * None has a limit for a head that comes a byte at a time.
 *
 * <p><b>Carriers.</b> A virtual thread that computes keeps its carrier, and by default there are no more carriers than
 * processors: two graphs being drawn would stop a machine with two. So as many are asked for as Fuseki would have had
 * threads, unless whoever starts the machine says otherwise.
 */
@NullMarked
package org.parley.serve.gate;

import org.jspecify.annotations.NullMarked;
