package org.parley.serve.gate;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** Answers each request on a virtual thread, which may wait for its client and keeps nobody else waiting. */
final class RequestThreads extends Handler.Wrapper {
    /** More would need more memory than they are worth: each may hold an answer that its client has not taken yet. */
    private static final int AT_ONCE = 1_000;

    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";
    private static final int USUAL_CARRIERS = 20;

    private final VirtualThreadPool threads = new VirtualThreadPool(AT_ONCE);

    static {
        if (System.getProperty(CARRIERS) == null) {
            int processors = Runtime.getRuntime().availableProcessors();
            System.setProperty(CARRIERS, String.valueOf(Math.max(USUAL_CARRIERS, processors)));
        }
    }

    RequestThreads(Handler inside) {
        super(inside);
        threads.setName("request");
        installBean(threads);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        threads.execute(() -> answer(request, response, callback));
        return true;
    }

    private void answer(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (Throwable e) { // as Jetty does it for its own threads
            Response.writeError(request, response, callback, e);
        }
    }
}
