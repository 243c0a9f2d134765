package org.parley.serve.gate;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Somebody who sends the beginning of a request at once and then a byte now and then, or takes a byte now and then. */
final class SlowClient implements AutoCloseable {
    private static final int SMALL_WINDOW = 4_096;
    private static final int PATIENCE = 20_000;

    private final Socket socket = new Socket();
    private final boolean takes;
    private final StringBuilder taken = new StringBuilder();
    private boolean isCutOff;

    private SlowClient(URI server, String begin, boolean takes) throws IOException {
        this.takes = takes;
        socket.setReceiveBufferSize(SMALL_WINDOW);
        socket.setSoTimeout(PATIENCE);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        socket.getOutputStream().write(begin.getBytes(StandardCharsets.UTF_8));
    }

    static SlowClient sending(URI server, String begin) throws IOException {
        return new SlowClient(server, begin, false);
    }

    /** Returns once the answer has begun. */
    static SlowClient taking(URI server, String request) throws IOException {
        SlowClient client = new SlowClient(server, request, true);
        client.take();
        return client;
    }

    /** One byte in the direction in which it is slow. */
    void move() {
        if (isCutOff) {
            return;
        }
        try {
            if (takes) {
                take();
            } else if (socket.getInputStream().available() == 0) {
                socket.getOutputStream().write('x');
            }
        } catch (IOException e) {
            isCutOff = true;
        }
    }

    private void take() throws IOException {
        int next = socket.getInputStream().read();
        if (next < 0) {
            throw new IOException("cut off");
        }
        taken.append((char) next);
    }

    /** All that it is sent until the server closes the connection; fails if it stays open. */
    String heardOut() throws IOException {
        InputStream in = socket.getInputStream();
        byte[] some = new byte[1 << 13];
        try {
            for (int length = in.read(some); length >= 0; length = in.read(some)) {
                taken.append(new String(some, 0, length, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException e) { // the connection was reset, which is as good as closed
            isCutOff = true;
        }
        return taken.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
