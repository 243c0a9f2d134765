package org.parley.serve.gate;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.jspecify.annotations.Nullable;

/** Breaks off with clients that send a body, or take an answer, more slowly than a pace allows. */
final class SlowClients extends Handler.Wrapper {
    private final Pace pace;

    SlowClients(Handler inside, Pace pace) {
        super(inside);
        this.pace = pace;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Request paced = new Sent(request, pace.new Waiting());
        return super.handle(paced, new Taken(paced, response, pace.new Waiting()), callback);
    }

    /** A request whose body fails to be read once it comes too slowly. */
    private static final class Sent extends Request.Wrapper {
        private final Pace.Waiting waiting;
        private volatile @Nullable Throwable failure;

        Sent(Request request, Pace.Waiting waiting) {
            super(request);
            this.waiting = waiting;
        }

        @Override
        public Content.@Nullable Chunk read() {
            Throwable known = failure;
            if (known != null) {
                return Content.Chunk.from(known);
            }
            Content.Chunk chunk = super.read();
            if (chunk != null) {
                waiting.passes(chunk.remaining());
            }
            return chunk;
        }

        @Override
        public void demand(Runnable whenThere) {
            waiting.begins();
            super.demand(Invocable.from(Invocable.getInvocationType(whenThere), () -> {
                waiting.ends();
                if (waiting.isTooLong()) {
                    failure = new TimeoutException("The body comes too slowly");
                }
                whenThere.run();
            }));
        }
    }

    /** An answer that is broken off, with its connection, once it is taken too slowly or not at all. */
    private static final class Taken extends Response.Wrapper {
        private final Pace.Waiting waiting;

        Taken(Request request, Response response, Pace.Waiting waiting) {
            super(request, response);
            this.waiting = waiting;
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            waiting.passes(content == null ? 0 : content.remaining());
            waiting.begins();
            super.write(
                    last, content, Callback.from(callback.getInvocationType(), () -> taken(last, callback), failure -> {
                        breakOff();
                        callback.failed(failure);
                    }));
        }

        private void taken(boolean last, Callback callback) {
            waiting.ends();
            if (last || !waiting.isTooLong()) {
                callback.succeeded();
            } else {
                breakOff();
                callback.failed(new TimeoutException("The answer is taken too slowly"));
            }
        }

        /** Whatever is still done with the answer, its end cannot be sent, or it would look whole. */
        private void breakOff() {
            getRequest().getConnectionMetaData().getConnection().getEndPoint().close();
        }
    }
}
