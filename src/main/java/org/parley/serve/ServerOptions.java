package org.parley.serve;

import java.time.Duration;
import org.parley.serve.data.Publication;
import org.parley.serve.rights.Users;
import org.parley.store.query.Question;

/**
 * Where and how to serve.
 *
 * @param host the name or address to listen at; the usual one can be reached from this machine only
 * @param port the port to listen at; 0 takes a free one
 * @param limit how long one query or one update may take
 * @param users who may write
 * @param publication what the catalogue says of the data
 */
public record ServerOptions(String host, int port, Duration limit, Users users, Publication publication) {
    public static final String LOOPBACK = "localhost";
    public static final int USUAL_PORT = 3030;

    public ServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535: got %d".formatted(port));
        }
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("A query needs some time: got " + limit);
        }
    }

    public static ServerOptions usual() {
        return new ServerOptions(LOOPBACK, USUAL_PORT, Question.USUAL_LIMIT, Users.none(), Publication.usual());
    }

    public ServerOptions at(String otherHost) {
        return new ServerOptions(otherHost, port, limit, users, publication);
    }

    public ServerOptions on(int otherPort) {
        return new ServerOptions(host, otherPort, limit, users, publication);
    }

    public ServerOptions answeringWithin(Duration otherLimit) {
        return new ServerOptions(host, port, otherLimit, users, publication);
    }

    public ServerOptions writtenBy(Users others) {
        return new ServerOptions(host, port, limit, others, publication);
    }

    public ServerOptions publishing(Publication otherPublication) {
        return new ServerOptions(host, port, limit, users, otherPublication);
    }
}
