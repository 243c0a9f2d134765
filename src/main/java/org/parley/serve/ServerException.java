package org.parley.serve;

/** A server that cannot be started or stopped. Every message says what is wrong, where, and what to do. */
public final class ServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ServerException(String message, Throwable cause) {
        super(message, cause);
    }

    static ServerException cannotListen(ServerOptions options, Throwable cause) {
        return new ServerException(
                "Cannot listen at %s port %d: %s. Stop the program that uses it, or choose another with --port (0 takes a free one)"
                        .formatted(options.host(), options.port(), cause.getMessage()),
                cause);
    }

    static ServerException cannotStart(ServerOptions options, Throwable cause) {
        return new ServerException(
                "Cannot serve at %s port %d: %s. Its log says more; try another --host or --port"
                        .formatted(options.host(), options.port(), cause.getMessage()),
                cause);
    }
}
