package org.parley.serve;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.serve.data.Publication;
import org.parley.serve.gate.Pace;
import org.parley.serve.http.Sizes;
import org.parley.serve.rights.Users;
import org.parley.store.query.Question;

/**
 * Where and how to serve.
 *
 * @param host the name or address to listen at; the usual one can be reached from this machine only
 * @param port the port to listen at; 0 takes a free one
 * @param limit how long one query or one update may take
 * @param users who may write
 * @param services the SPARQL endpoints elsewhere that queries may call
 * @param publication what the catalogue says of the data
 * @param tls the key to serve with; in plain HTTP without one
 * @param sizes how large answers and bodies may be
 * @param pace how slow clients may be
 */
public record ServerOptions(
        String host,
        int port,
        Duration limit,
        Users users,
        Set<String> services,
        Publication publication,
        Optional<Tls> tls,
        Sizes sizes,
        Pace pace) {
    public static final String LOOPBACK = "localhost";
    public static final int USUAL_PORT = 3030;

    public ServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535: got %d".formatted(port));
        }
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("A query needs some time: got " + limit);
        }
        services = Set.copyOf(services);
        for (String service : services) {
            if (!isAddress(service)) {
                throw new IllegalArgumentException(
                        "A service is the http or https address of a SPARQL endpoint: got \"%s\"".formatted(service));
            }
        }
    }

    private static boolean isAddress(String service) {
        try {
            URI address = URI.create(service);
            return address.getHost() != null && List.of("http", "https").contains(address.getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public static ServerOptions usual() {
        return new ServerOptions(
                LOOPBACK,
                USUAL_PORT,
                Question.USUAL_LIMIT,
                Users.none(),
                Set.of(),
                Publication.usual(),
                Optional.empty(),
                Sizes.USUAL,
                Pace.USUAL);
    }

    public ServerOptions at(String otherHost) {
        return new ServerOptions(otherHost, port, limit, users, services, publication, tls, sizes, pace);
    }

    public ServerOptions on(int otherPort) {
        return new ServerOptions(host, otherPort, limit, users, services, publication, tls, sizes, pace);
    }

    public ServerOptions answeringWithin(Duration otherLimit) {
        return new ServerOptions(host, port, otherLimit, users, services, publication, tls, sizes, pace);
    }

    public ServerOptions writtenBy(Users others) {
        return new ServerOptions(host, port, limit, others, services, publication, tls, sizes, pace);
    }

    public ServerOptions calling(Set<String> others) {
        return new ServerOptions(host, port, limit, users, others, publication, tls, sizes, pace);
    }

    public ServerOptions publishing(Publication otherPublication) {
        return new ServerOptions(host, port, limit, users, services, otherPublication, tls, sizes, pace);
    }

    public ServerOptions guardedBy(Tls otherTls) {
        return new ServerOptions(host, port, limit, users, services, publication, Optional.of(otherTls), sizes, pace);
    }

    public ServerOptions sized(Sizes otherSizes) {
        return new ServerOptions(host, port, limit, users, services, publication, tls, otherSizes, pace);
    }

    public ServerOptions paced(Pace otherPace) {
        return new ServerOptions(host, port, limit, users, services, publication, tls, sizes, otherPace);
    }
}
