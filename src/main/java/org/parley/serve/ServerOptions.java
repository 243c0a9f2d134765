package org.parley.serve;

import java.time.Duration;
import org.parley.serve.data.Publication;
import org.parley.store.query.Question;

/**
 * Where and how to serve.
 *
 * @param host the name or address to listen at; the usual one can be reached from this machine only
 * @param port the port to listen at; 0 takes a free one
 * @param queryLimit how long one query may take
 * @param publication what the catalogue says of the data
 */
public record ServerOptions(String host, int port, Duration queryLimit, Publication publication) {
    public static final String LOOPBACK = "localhost";
    public static final int USUAL_PORT = 3030;

    public ServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535: got %d".formatted(port));
        }
        if (queryLimit.isNegative() || queryLimit.isZero()) {
            throw new IllegalArgumentException("A query needs some time: got " + queryLimit);
        }
    }

    public static ServerOptions usual() {
        return new ServerOptions(LOOPBACK, USUAL_PORT, Question.USUAL_LIMIT, Publication.usual());
    }

    public ServerOptions at(String otherHost) {
        return new ServerOptions(otherHost, port, queryLimit, publication);
    }

    public ServerOptions on(int otherPort) {
        return new ServerOptions(host, otherPort, queryLimit, publication);
    }

    public ServerOptions answeringWithin(Duration otherLimit) {
        return new ServerOptions(host, port, otherLimit, publication);
    }

    public ServerOptions publishing(Publication otherPublication) {
        return new ServerOptions(host, port, queryLimit, otherPublication);
    }
}
