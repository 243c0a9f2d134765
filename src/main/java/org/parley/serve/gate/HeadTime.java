package org.parley.serve.gate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Closes connections that bring no whole head of a request in time, from when they were opened or last answered. An idle
 * time-out alone would not: a byte now and then puts it off.
 */
final class HeadTime extends Handler.Wrapper implements Connection.Listener {
    private final Pace pace;
    private final Scheduler scheduler;
    private final Map<Connection, Scheduler.Task> awaited = new ConcurrentHashMap<>();

    HeadTime(Handler inside, Pace pace, Scheduler scheduler) {
        super(inside);
        this.pace = pace;
        this.scheduler = scheduler;
    }

    @Override
    public void onOpened(Connection connection) {
        await(connection);
    }

    @Override
    public void onClosed(Connection connection) {
        arrived(connection);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        arrived(connection);
        request.addHttpStreamWrapper(stream -> new HttpStream.Wrapper(stream) {
            @Override
            public void succeeded() {
                await(connection); // first, for the next request may be here already
                super.succeeded();
            }
        });
        return super.handle(request, response, callback);
    }

    private void await(Connection connection) {
        long millis = pace.patience().toMillis();
        Scheduler.Task close =
                scheduler.schedule(() -> connection.getEndPoint().close(), millis, TimeUnit.MILLISECONDS);
        forget(awaited.put(connection, close));
    }

    private void arrived(Connection connection) {
        forget(awaited.remove(connection));
    }

    private static void forget(Scheduler.@Nullable Task close) {
        if (close != null) {
            close.cancel();
        }
    }
}
