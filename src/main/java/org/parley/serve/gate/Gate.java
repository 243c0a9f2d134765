package org.parley.serve.gate;

import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;

/** The door of this room: puts all that requests must pass before a server's own handler. */
public final class Gate {
    private static final long SMALL_BODY = 64 * 1024;
    /** Fuseki's own would be 5 MB for every answer that somebody takes slowly. */
    private static final int BUFFER = 32 * 1024;

    /** Of an answer that is taken slowly, so much may wait in the system; left alone, it would take megabytes for each. */
    private static final int SENT_AHEAD = 256 * 1024;

    /** Guards a server that has its connectors and has not been started. */
    public static void guard(Server jetty, Pace pace) {
        Handler answering = bodiesFirst(new RequestThreads(jetty.getHandler()));
        Handler open = new SecurityHeaders(new CrossOrigin(new KnownMethods(new SlowClients(answering, pace))));
        HeadTime gate = new HeadTime(open, pace, jetty.getScheduler());
        jetty.setHandler(gate);
        Stream.of(jetty.getConnectors()).map(ServerConnector.class::cast).forEach(door -> {
            door.setIdleTimeout(pace.patience().toMillis());
            door.setAcceptedSendBufferSize(SENT_AHEAD);
            HttpConnectionFactory http = door.getConnectionFactory(HttpConnectionFactory.class);
            http.addBean(gate, false);
            http.getHttpConfiguration().setOutputBufferSize(BUFFER);
        });
    }

    /** A body that nobody reads would cost the client its connection; a small one is taken in before anybody answers. */
    private static Handler bodiesFirst(Handler inside) {
        return new EagerContentHandler(
                inside, new EagerContentHandler.RetainedContentLoaderFactory(SMALL_BODY, -1, false));
    }

    private Gate() {}
}
